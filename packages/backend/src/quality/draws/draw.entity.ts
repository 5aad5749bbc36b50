import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const DRAW_REASONS = ['random', 'steered', 'requested', 'calibration'] as const;
export type DrawReason = (typeof DRAW_REASONS)[number];

/** Why somebody picked a call by hand; `rule`: nobody did, a rule about next steps asked for it. */
export const DRAW_MOTIVES = ['customerLow', 'newAgent', 'complaint', 'other', 'rule'] as const;
export type DrawMotive = (typeof DRAW_MOTIVES)[number];

/**
 * Why this interaction was chosen for this evaluator. Only random draws say something about all calls of an agent, so only
 * they carry a frame and an inclusion probability; the stored seed makes them repeatable.
 */
@Entity()
@Unique('draw_once', ['organisationId', 'interactionId', 'evaluatorId'])
@Index('draw_evaluator', ['organisationId', 'evaluatorId', 'drawnAt'])
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'draw_interaction_fk' })
@ForeignKey('Person', ['organisationId', 'evaluatorId'], ['organisationId', 'id'], { name: 'draw_evaluator_fk' })
@ForeignKey('SamplingPlan', ['organisationId', 'planId'], ['organisationId', 'id'], { name: 'draw_plan' })
@ForeignKey('SamplingRun', ['organisationId', 'runId'], ['organisationId', 'id'], { name: 'draw_run' })
@Index('draw_of_plan', ['organisationId', 'planId', 'periodKey'], { where: 'plan_id IS NOT NULL' })
@Check('draw_reason', `reason IN ('random', 'steered', 'requested', 'calibration')`)
@Check('draw_motive', `motive IN ('customerLow', 'newAgent', 'complaint', 'other', 'rule')`)
@Check('draw_motive_steered', `motive IS NULL OR reason = 'steered'`)
@Check('draw_random', `reason <> 'random' OR (seed IS NOT NULL AND frame_size IS NOT NULL AND inclusion_probability IS NOT NULL)`)
@Check('draw_frame', 'frame_size > 0')
@Check('draw_probability', 'inclusion_probability > 0 AND inclusion_probability <= 1')
export class Draw extends TenantRow {
  @Column('uuid')
  interactionId: string;

  @Column('uuid')
  evaluatorId: string;

  @Column('text')
  reason: DrawReason;

  /** Only of a call that was picked by hand. */
  @Column('text', { nullable: true })
  motive: DrawMotive | null;

  /** Seed of the draw: same frame and same seed give the same interactions. */
  @Column('text', { nullable: true })
  seed: string | null;

  /** Number of interactions it was drawn from. */
  @Column('integer', { nullable: true })
  frameSize: number | null;

  @Column('double precision', { nullable: true })
  inclusionProbability: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  drawnAt: Date;

  /** `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** null: no plan drew it. */
  @Column('uuid', { nullable: true })
  planId: string | null;

  @Column('uuid', { nullable: true })
  runId: string | null;

  /** First date of the plan's period it was drawn for, `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  periodKey: string | null;

  /** The evaluator does not see whose call it is until they have scored it. */
  @Column('boolean', { default: false })
  blind: boolean;
}
