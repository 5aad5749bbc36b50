import type { RolloutPlan } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import type { TransferFigures } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A course that teams get one after the other, in an order that chance chose. The plan is never changed; its hash shows that. */
@Entity()
@Index('rollout_of_course', ['organisationId', 'courseId'])
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'rollout_course' })
@ForeignKey('Person', ['organisationId', 'plannedById'], ['organisationId', 'id'], { name: 'rollout_planner' })
export class Rollout extends TenantRow {
  @Column('uuid')
  courseId: string;

  @Column('jsonb')
  plan: RolloutPlan;

  /** SHA-256 over the plan, made before the first wave. */
  @Column('text')
  hash: string;

  @Column('uuid')
  plannedById: string;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  /** What it showed since it was last weighed; null: not yet. */
  @Column('jsonb', { nullable: true })
  figures: TransferFigures | null;

  @Column('timestamptz', { nullable: true })
  weighedAt: Date | null;
}
