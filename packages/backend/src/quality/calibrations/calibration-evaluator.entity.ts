import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../people/index.js';
import { Calibration } from './calibration.entity.js';

/** Who scores every call of the calibration. */
@Entity()
@Index('calibration_of_evaluator', ['organisationId', 'evaluatorId'])
@ForeignKey(() => Calibration, ['organisationId', 'calibrationId'], ['organisationId', 'id'], {
  name: 'calibration_evaluator_calibration',
})
@ForeignKey(() => Person, ['organisationId', 'evaluatorId'], ['organisationId', 'id'], { name: 'calibration_evaluator_person' })
export class CalibrationEvaluator {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  calibrationId: string;

  @PrimaryColumn('uuid')
  evaluatorId: string;
}
