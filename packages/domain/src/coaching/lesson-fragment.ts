import { addMonths } from '../shared/time/calendar.js';
import type { IsoDate } from '../shared/time/local-time.js';

/** A piece of a call that its agent may lend to lessons: asked, then given or refused; in the end stopped, or over. */
export const FRAGMENT_STATES = ['asked', 'given', 'refused', 'stopped', 'over'] as const;
export type FragmentState = (typeof FRAGMENT_STATES)[number];

export interface FragmentFacts {
  readonly answer: 'given' | 'refused' | null;
  readonly stoppedAt: Date | null;
  /** The first instant at which it may not be heard any more. */
  readonly until: Date;
}

/** What was stopped stays stopped, and nothing is given past its date. A refusal needs no date. */
export function fragmentState({ answer, stoppedAt, until }: FragmentFacts, now: Date): FragmentState {
  if (stoppedAt !== null) return 'stopped';
  if (answer === 'refused') return 'refused';
  if (now >= until) return 'over';
  return answer ?? 'asked';
}

/** An agent answers while it is asked, and may still say yes after a no, or no after a yes (which stops it), until the date. */
export const mayAnswer = (state: FragmentState): boolean => state === 'asked' || state === 'refused';

export const FRAGMENT_PROBLEMS = ['tooShort', 'tooLong', 'outside', 'dateInPast', 'dateTooFar'] as const;
export type FragmentProblem = (typeof FRAGMENT_PROBLEMS)[number];

export const SHORTEST_FRAGMENT_MS = 3_000;
/** Long enough to hear something happen; longer is a call, not an example. */
export const LONGEST_FRAGMENT_MS = 120_000;
/** Whoever lent a voice is asked again after this long. */
export const LONGEST_LOAN_MONTHS = 24;

export interface FragmentWish {
  readonly startMs: number;
  readonly endMs: number;
  readonly soundMs: number;
  /** The last day it may be heard. */
  readonly expiresOn: IsoDate;
  readonly today: IsoDate;
}

/** Why this cannot be asked, or null. */
export function fragmentProblem({ startMs, endMs, soundMs, expiresOn, today }: FragmentWish): FragmentProblem | null {
  if (endMs - startMs < SHORTEST_FRAGMENT_MS) return 'tooShort';
  if (endMs - startMs > LONGEST_FRAGMENT_MS) return 'tooLong';
  // A last sample that is a few milliseconds short is no reason to refuse.
  if (startMs < 0 || startMs >= soundMs || endMs > soundMs + 1_000) return 'outside';
  if (expiresOn < today) return 'dateInPast';
  return expiresOn > addMonths(today, LONGEST_LOAN_MONTHS) ? 'dateTooFar' : null;
}

export interface SpokenTurn {
  readonly speaker: 'agent' | 'customer';
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** Seconds from the start of the fragment. */
export interface LentTurn {
  readonly speaker: 'agent' | 'customer';
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

/** What is said in a stretch of a call. A turn that lies for the most part outside it is left out: its words were not lent. */
export function turnsWithin(turns: readonly SpokenTurn[], startMs: number, endMs: number): readonly LentTurn[] {
  return turns.flatMap((turn): LentTurn[] => {
    const [from, to] = [Math.max(turn.startMs, startMs), Math.min(turn.endMs, endMs)];
    if (turn.text.trim() === '' || to <= from || (to - from) * 2 < turn.endMs - turn.startMs) return [];
    return [{ speaker: turn.speaker, startSeconds: (from - startMs) / 1000, endSeconds: (to - startMs) / 1000, text: turn.text }];
  });
}

interface ActorLike {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

/** A coach asks somebody of their own teams, never themself. */
export const mayAskForFragment = (
  actor: ActorLike,
  call: { readonly agentId: string; readonly agentTeamIds: readonly string[] },
): boolean =>
  actor.roles.includes('coach') && actor.personId !== call.agentId && call.agentTeamIds.some((id) => actor.teamIds.includes(id));

/** The one who is heard, at any time and without a reason; and the one who asked. */
export const mayStopFragment = (
  actor: Pick<ActorLike, 'personId'>,
  fragment: { readonly agentId: string; readonly askedById: string },
): boolean => actor.personId === fragment.agentId || actor.personId === fragment.askedById;
