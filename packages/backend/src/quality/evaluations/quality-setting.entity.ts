import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How an organisation shares evaluations; without a row the defaults hold. */
@Entity()
@Check('quality_setting_release', 'release_delay_days BETWEEN 0 AND 45')
@Check('quality_setting_dispute', 'dispute_working_days BETWEEN 1 AND 60')
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
}
