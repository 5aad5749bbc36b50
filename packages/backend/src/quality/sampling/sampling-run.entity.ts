import type { DrawShortfall } from '@vakwerk/domain/quality/sampling/draw-sample';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { PlanSettings } from './plan-settings.js';

/** One draw of one period, with everything that is needed to make it again. */
@Entity()
@Unique('sampling_run_period', ['organisationId', 'planId', 'periodKey'])
@ForeignKey('SamplingPlan', ['organisationId', 'planId'], ['organisationId', 'id'], { name: 'sampling_run_plan' })
@ForeignKey('Person', ['organisationId', 'ranById'], ['organisationId', 'id'], { name: 'sampling_run_person' })
@Check('sampling_run_sizes', 'frame_size >= 0 AND drawn >= 0 AND drawn <= frame_size')
export class SamplingRun extends TenantRow {
  @Column('uuid')
  planId: string;

  /** First date of the period, `YYYY-MM-DD`. */
  @Column('date')
  periodKey: string;

  @Column('integer')
  planVersion: number;

  /** The plan as it was when it drew. */
  @Column('jsonb')
  settings: PlanSettings;

  /** Interactions that could have been drawn. */
  @Column('integer')
  frameSize: number;

  @Column('text')
  seed: string;

  @Column('integer')
  drawn: number;

  @Column('jsonb')
  shortfalls: readonly DrawShortfall[];

  /** null: the clock did it. */
  @Column('uuid', { nullable: true })
  ranById: string | null;

  @Column('timestamptz')
  ranAt: Date;
}
