import type { ActionKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * done: it is there now · alreadyThere: it was there, so nothing came on top · waiting: until a coaching conversation is planned ·
 * failed: it could not be, and why · undone: somebody took it back before it was begun.
 */
export const OUTCOMES = ['done', 'alreadyThere', 'waiting', 'failed', 'undone'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];
export const OUTCOME_REASONS = ['cannotStart', 'noCards', 'noSkill', 'noCall', 'noCoach'] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

export interface ActionOutcome {
  readonly action: ActionKind;
  readonly outcome: OutcomeKind;
  readonly reason?: OutcomeReason;
  /** What it gave: an assignment, cards' questions, a point on an agenda, calls, coaches. */
  readonly given?: readonly string[];
}

/** One occasion of one rule and one person, and what came of it: what makes rules idempotent, and their log. */
@Entity()
@Unique('next_step_firing_once', ['organisationId', 'ruleId', 'personId', 'occasion'])
@Index('next_step_firing_of_person', ['organisationId', 'personId'])
@ForeignKey('StoredNextStep', ['organisationId', 'ruleId'], ['organisationId', 'id'], { name: 'next_step_firing_rule' })
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'next_step_firing_person' })
@ForeignKey(() => Person, ['organisationId', 'undoneById'], ['organisationId', 'id'], { name: 'next_step_firing_undoer' })
@Check('next_step_firing_at', 'held_at IS NOT NULL OR taken_at IS NOT NULL')
export class NextStepFiring extends TenantRow {
  @Column('uuid')
  ruleId: string;

  /** The words of the rule at that moment. */
  @Column('integer')
  ruleVersion: number;

  @Column('uuid')
  personId: string;

  @Column('text')
  occasion: string;

  /** A criterion, a question, a certification, or the person; of other slices, so no foreign key. */
  @Column('text')
  subjectId: string;

  /** Evaluations, answers or a certificate, oldest first. */
  @Column('text', { array: true })
  evidence: string[];

  /** The newest of them: what comes later about the same subject needs newer ones. */
  @Column('timestamptz')
  through: Date;

  /** When a limit held it back for the first time. */
  @Column('timestamptz', { nullable: true })
  heldAt: Date | null;

  /** null: a limit holds it back, or did until the reason was gone. */
  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  @Column('jsonb', { default: () => `'[]'` })
  outcomes: readonly ActionOutcome[];

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneById: string | null;
}
