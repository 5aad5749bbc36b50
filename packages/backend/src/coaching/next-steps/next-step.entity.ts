import type { NextStepRule } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const NEXT_STEP_STATES = ['on', 'off', 'deleted'] as const;
export type NextStepState = (typeof NEXT_STEP_STATES)[number];

/** A rule that says what happens when something shows about somebody. */
@Entity({ name: 'next_step_rule' })
@ForeignKey(() => Person, ['organisationId', 'createdById'], ['organisationId', 'id'], { name: 'next_step_rule_creator' })
@ForeignKey(() => Person, ['organisationId', 'changedById'], ['organisationId', 'id'], { name: 'next_step_rule_changer' })
@Check('next_step_rule_state', `state IN ('on', 'off', 'deleted')`)
export class StoredNextStep extends TenantRow {
  /** As it is now; what it was is in its versions. */
  @Column('jsonb')
  definition: NextStepRule;

  @Column('text')
  state: NextStepState;

  @Column('integer', { default: 1 })
  version: number;

  /** Until when it was looked what there is to do; null: since it was switched on or changed nobody looked. */
  @Column('timestamptz', { nullable: true })
  lookedUntil: Date | null;

  @Column('uuid')
  createdById: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  changedById: string;

  @Column('timestamptz')
  changedAt: Date;
}
