import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { CalibrationCall } from './calibration-call.entity.js';

/** What the group settled for one criterion of one call. A later row takes the place of an earlier one; both stay. */
@Entity()
@Index('calibration_decision_log', ['organisationId', 'calibrationId', 'id'])
@ForeignKey(
  () => CalibrationCall,
  ['organisationId', 'calibrationId', 'interactionId'],
  ['organisationId', 'calibrationId', 'interactionId'],
  { name: 'calibration_decision_call' },
)
@ForeignKey(() => Person, ['organisationId', 'decidedById'], ['organisationId', 'id'], { name: 'calibration_decision_person' })
export class CalibrationDecision extends TenantRow {
  @Column('uuid')
  calibrationId: string;

  @Column('uuid')
  interactionId: string;

  @Column('text')
  criterionId: string;

  @Column('jsonb')
  answer: CriterionAnswer;

  /** The rule for next time; null: only the answer was agreed. */
  @Column('jsonb', { nullable: true })
  ruleNote: LocalizedText | null;

  @Column('uuid')
  decidedById: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;

  /** The draft whose guidance got the rule; null: there was no rule, or the draft has no such criterion any more. */
  @Column('uuid', { nullable: true })
  draftVersionId: string | null;
}
