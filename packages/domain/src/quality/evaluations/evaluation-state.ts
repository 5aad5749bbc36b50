import { ok, type Result, refused } from '../../shared/result.js';

/**
 * The life of an evaluation: draft → submitted → graded → released → acknowledged | disputed → resolved; or withdrawn, before
 * the agent could see it. Having read it (acknowledged) does not take away the right to dispute it in time.
 */
export const EVALUATION_STATES = [
  'draft',
  'submitted',
  'graded',
  'released',
  'acknowledged',
  'disputed',
  'resolved',
  'withdrawn',
] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** What the transitions need to know of an evaluation. */
export interface EvaluationLife {
  readonly state: EvaluationState;
  /** Disputes so far, the open one included. */
  readonly disputeRounds: number;
  /** Last instant at which a dispute may start; null until release. */
  readonly disputableUntil: Date | null;
}

export type EvaluationEvent =
  | { readonly type: 'submit' | 'grade' | 'acknowledge' }
  | { readonly type: 'release'; readonly disputableUntil: Date }
  | { readonly type: 'dispute'; readonly now: Date; readonly reason: string }
  | { readonly type: 'resolve' | 'withdraw'; readonly reason: string };

export type DisputeOutcome = 'upheld' | 'adjusted' | 'rejected';

export type EvaluationRefusal = 'notInThisState' | 'reasonMissing' | 'disputeWindowClosed' | 'noDisputeRoundsLeft';

export const MOST_DISPUTE_ROUNDS = 2;

const FROM: Readonly<Record<EvaluationEvent['type'], readonly EvaluationState[]>> = {
  submit: ['draft'],
  grade: ['submitted'],
  release: ['graded'],
  acknowledge: ['released'],
  dispute: ['released', 'acknowledged', 'resolved'],
  resolve: ['disputed'],
  withdraw: ['draft', 'submitted', 'graded'],
};

const TO: Readonly<Record<EvaluationEvent['type'], EvaluationState>> = {
  submit: 'submitted',
  grade: 'graded',
  release: 'released',
  acknowledge: 'acknowledged',
  dispute: 'disputed',
  resolve: 'resolved',
  withdraw: 'withdrawn',
};

export const NEW_EVALUATION: EvaluationLife = { state: 'draft', disputeRounds: 0, disputableUntil: null };

/** The evaluation after the event, or why the event cannot happen to it now. */
export function nextEvaluation(life: EvaluationLife, event: EvaluationEvent): Result<EvaluationLife, EvaluationRefusal> {
  const refusal = whyNot(life, event);
  if (refusal) return refused(refusal);
  return ok({
    state: TO[event.type],
    disputeRounds: event.type === 'dispute' ? life.disputeRounds + 1 : life.disputeRounds,
    disputableUntil: event.type === 'release' ? event.disputableUntil : life.disputableUntil,
  });
}

/** Whether the agent has been shown this evaluation; a withdrawn one never was. */
export function isReleased({ state }: Pick<EvaluationLife, 'state'>): boolean {
  return ['released', 'acknowledged', 'disputed', 'resolved'].includes(state);
}

function whyNot(life: EvaluationLife, event: EvaluationEvent): EvaluationRefusal | null {
  if (!FROM[event.type].includes(life.state)) return 'notInThisState';
  if ('reason' in event && event.reason.trim() === '') return 'reasonMissing';
  if (event.type !== 'dispute') return null;
  if (life.disputableUntil === null || event.now > life.disputableUntil) return 'disputeWindowClosed';
  return life.disputeRounds >= MOST_DISPUTE_ROUNDS ? 'noDisputeRoundsLeft' : null;
}
