import type { AttemptState, LateHandling } from '@vakwerk/domain/learning/quizzes/attempt-transitions';

/** How an attempt stands, with the server's clock beside it: a browser's may be wrong. */
export interface AttemptStatus {
  readonly id: string;
  readonly state: AttemptState;
  readonly closesAt: Date | null;
  /** Until when it may still be handed in after its close; null when it may not, or has no close. */
  readonly handInUntil: Date | null;
  readonly endedAt: Date | null;
  readonly now: Date;
}

export function statusOf(
  attempt: { readonly id: string; readonly state: AttemptState; readonly closesAt: Date | null; readonly endedAt: Date | null },
  quiz: { readonly handling: LateHandling; readonly graceSeconds: number },
  now: Date,
): AttemptStatus {
  const { id, state, closesAt, endedAt } = attempt;
  const handInUntil =
    closesAt === null || quiz.handling !== 'grace' ? null : new Date(closesAt.getTime() + quiz.graceSeconds * 1000);
  return { id, state, closesAt, handInUntil, endedAt, now };
}
