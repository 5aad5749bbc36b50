import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Calibration } from './calibration.entity.js';

/** One of the calls that are scored by everybody. */
@Entity()
@Index('calibration_call_of_interaction', ['organisationId', 'interactionId'])
@ForeignKey(() => Calibration, ['organisationId', 'calibrationId'], ['organisationId', 'id'], {
  name: 'calibration_call_calibration',
})
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], {
  name: 'calibration_call_interaction',
})
@Check('calibration_call_place', 'place BETWEEN 1 AND 12')
export class CalibrationCall {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  calibrationId: string;

  @PrimaryColumn('uuid')
  interactionId: string;

  /** 1, 2, 3 …: "call 2" on the page. */
  @Column('smallint')
  place: number;
}
