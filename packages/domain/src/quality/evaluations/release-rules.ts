import type { EvaluationState } from './evaluation-state.js';

export const LONGEST_RELEASE_DELAY_DAYS = 45;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from 0 (at once) to 45. */
export function isReleaseDelay(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_RELEASE_DELAY_DAYS;
}

/** When the agent sees a graded evaluation. Days of 24 hours, as the grading job counts them. @throws RangeError outside 0–45 days */
export function releaseAt(gradedAt: Date, delayDays: number): Date {
  if (!isReleaseDelay(delayDays))
    throw new RangeError(`A release delay is 0 to ${LONGEST_RELEASE_DELAY_DAYS} days, got ${delayDays}`);
  return new Date(gradedAt.getTime() + delayDays * DAY_MS);
}

/**
 * When to remind the agent to read an evaluation, or null: not yet, or no longer. Only one that is still waiting to be read, once.
 * The instant is part of the reminder's key, so that asking twice sends nothing twice.
 */
export function acknowledgeReminderDue(
  evaluation: { readonly state: EvaluationState; readonly releasedAt: Date | null; readonly remindedAt: Date | null },
  afterDays: number,
  now: Date,
): Date | null {
  const { state, releasedAt, remindedAt } = evaluation;
  if (state !== 'released' || releasedAt === null || remindedAt !== null) return null;
  const dueAt = new Date(releasedAt.getTime() + afterDays * DAY_MS);
  return dueAt <= now ? dueAt : null;
}
