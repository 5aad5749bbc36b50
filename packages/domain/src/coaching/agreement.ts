import type { IsoDate } from '../shared/time/local-time.js';

/** Who does what by when, for which skill; made in a session and signed by both. */
export interface Agreement {
  readonly id: string;
  readonly sessionId: string;
  /** Who keeps it: the agent or the coach. */
  readonly ownerId: string;
  readonly what: string;
  readonly skillId: string | null;
  readonly dueOn: IsoDate;
  readonly agentAgreedAt: Date | null;
  readonly coachAgreedAt: Date | null;
  readonly followUp: FollowUp | null;
}

/** How it went, said by a person in a later session; never decided by a number. */
export interface FollowUp {
  readonly outcome: 'kept' | 'notYet' | 'dropped';
  readonly at: Date;
}

/** What an agreement can be turned into with one press. */
export const AGREEMENT_STEPS = ['practice', 'course', 'calls'] as const;
export type AgreementStepKind = (typeof AGREEMENT_STEPS)[number];

/** As many cards, or calls, as one press sets ready. */
export const CARDS_PER_STEP = 5;
export const CALLS_PER_STEP = 3;

export const AGREEMENT_STATES = ['proposed', 'agreed', 'toFollowUp', 'kept', 'notYet', 'dropped'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** `toFollowUp`: the date has passed (`today` is the owner's date) and nobody has said how it went. */
export function agreementState(
  agreement: Pick<Agreement, 'agentAgreedAt' | 'coachAgreedAt' | 'dueOn' | 'followUp'>,
  today: IsoDate,
): AgreementState {
  if (agreement.followUp) return agreement.followUp.outcome;
  if (agreement.agentAgreedAt === null || agreement.coachAgreedAt === null) return 'proposed';
  return today > agreement.dueOn ? 'toFollowUp' : 'agreed';
}
