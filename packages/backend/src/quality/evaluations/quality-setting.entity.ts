import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How an organisation shares evaluations; without a row the defaults hold. */
@Entity()
@Check('quality_setting_release', 'release_delay_days BETWEEN 0 AND 45')
@Check('quality_setting_dispute', 'dispute_working_days BETWEEN 1 AND 60')
@Check('quality_setting_review', 'dispute_review_days BETWEEN 1 AND 60')
@Check('quality_setting_remind', 'remind_after_days BETWEEN 0 AND 45')
@Check('quality_setting_random', 'random_per_month BETWEEN 0 AND 100')
export class QualitySetting {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  /** 0: the agent sees an evaluation as soon as it is graded. */
  @Column('smallint', { default: 0 })
  releaseDelayDays: number;

  @Column('smallint', { default: 10 })
  disputeWorkingDays: number;

  /** Random interactions per agent per calendar month. */
  @Column('smallint', { default: 7 })
  randomPerMonth: number;

  /** Working days within which a dispute should be decided. */
  @Column('smallint', { default: 5 })
  disputeReviewDays: number;

  /** Days after release on which the agent is reminded to read, once; 0: never. */
  @Column('smallint', { default: 5 })
  remindAfterDays: number;

  /** Agents may score their own call before they see what the evaluator found. */
  @Column('boolean', { default: false })
  selfEvaluation: boolean;

  /** Goes up with every change. */
  @Column('integer', { default: 1 })
  version: number;
}
