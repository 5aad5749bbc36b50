import type { SamplingPeriod } from '@vakwerk/domain/quality/sampling/sampling-period';
import type { FrameFilter, PlanEvaluator } from '@vakwerk/domain/quality/sampling/sampling-plan';
import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const PLAN_STATES = ['active', 'paused', 'archived'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Which calls may be drawn, how many per agent, and who scores them. */
@Entity()
@ForeignKey('Scorecard', ['organisationId', 'scorecardId'], ['organisationId', 'id'], { name: 'sampling_plan_scorecard' })
@ForeignKey('Person', ['organisationId', 'createdById'], ['organisationId', 'id'], { name: 'sampling_plan_creator' })
@Check('sampling_plan_name', `btrim(name) <> ''`)
@Check('sampling_plan_quota', 'quota_count >= 1')
@Check('sampling_plan_per', `quota_per IN ('week', 'month')`)
@Check('sampling_plan_state', `state IN ('active', 'paused', 'archived')`)
export class SamplingPlan extends TenantRow {
  @Column('text')
  name: string;

  @Column('jsonb')
  frame: FrameFilter;

  /** Random calls per agent per period. */
  @Column('smallint')
  quotaCount: number;

  @Column('text')
  quotaPer: SamplingPeriod['length'];

  @Column('jsonb')
  evaluators: readonly PlanEvaluator[];

  @Column('boolean')
  blind: boolean;

  /** Made once and never chosen by a person: who could choose it could choose the calls. */
  @Column('text')
  seed: string;

  /** null: the scorecard published last. */
  @Column('uuid', { nullable: true })
  scorecardId: string | null;

  @Column('text')
  timeZone: string;

  @Column('text', { default: 'active' })
  state: PlanState;

  @Column('integer', { default: 1 })
  version: number;

  /** End of the last period that was drawn by the clock, or the moment the plan started or went on. */
  @Column('timestamptz')
  drawnUntil: Date;

  @Column('uuid')
  createdById: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
