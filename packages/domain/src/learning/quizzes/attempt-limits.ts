import { type Extension, quizClose } from './attempt-close.js';
import { type AttemptState, isEnded } from './attempt-transitions.js';

export const START_REFUSALS = ['quizNotOpenYet', 'quizClosed', 'noAttemptsLeft'] as const;
export type StartRefusal = (typeof START_REFUSALS)[number];

interface QuizLimits {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  /** null: as often as one likes. */
  readonly attemptsAllowed: number | null;
}

interface Tried {
  readonly number: number;
  readonly state: AttemptState;
}

/** What starting leads to: the attempt that is open, a new one with its number, or a reason why not. */
export type StartVerdict =
  | { readonly kind: 'resume'; readonly number: number }
  | { readonly kind: 'start'; readonly number: number }
  | { readonly kind: 'refuse'; readonly code: StartRefusal };

/** Every attempt counts against the limit, abandoned ones too: their questions were seen. They never count for the grade. */
export function startVerdict(quiz: QuizLimits, tried: readonly Tried[], extension: Extension, now: Date): StartVerdict {
  const running = tried.find(({ state }) => !isEnded(state));
  if (running) return { kind: 'resume', number: running.number };
  const closesAt = quizClose(quiz.closesAt, extension);
  if (quiz.opensAt !== null && now < quiz.opensAt) return { kind: 'refuse', code: 'quizNotOpenYet' };
  if (closesAt !== null && now > closesAt) return { kind: 'refuse', code: 'quizClosed' };
  const left = attemptsLeft(quiz.attemptsAllowed, tried.length, extension);
  if (left === 0) return { kind: 'refuse', code: 'noAttemptsLeft' };
  return { kind: 'start', number: Math.max(0, ...tried.map(({ number }) => number)) + 1 };
}

/** null: no limit. */
export function attemptsLeft(attemptsAllowed: number | null, tried: number, extension: Extension): number | null {
  return attemptsAllowed === null ? null : Math.max(0, attemptsAllowed + extension.extraAttempts - tried);
}
