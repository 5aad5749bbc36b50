export const ASSIGNMENT_STATES = ['assigned', 'started', 'overdue', 'completed', 'waived', 'withdrawn'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** Stored facts; the state is never stored, so it cannot be out of date. */
export interface AssignmentFacts {
  /** The first instant that is too late; null: no due date. */
  readonly dueAt: Date | null;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly waivedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/**
 * The state at `now`; facts from after `now` have not happened yet. Of completed, waived and withdrawn the earliest stays:
 * completing a course after it was withdrawn does not bring the assignment back. On a tie completing counts.
 */
export function assignmentState(facts: AssignmentFacts, now: Date): AssignmentState {
  const happened = (at: Date | null): at is Date => at !== null && at <= now;
  const ends = [
    { state: 'completed' as const, at: facts.completedAt },
    { state: 'waived' as const, at: facts.waivedAt },
    { state: 'withdrawn' as const, at: facts.withdrawnAt },
  ].flatMap(({ state, at }) => (happened(at) ? [{ state, time: at.getTime() }] : []));
  const first = ends.reduce<(typeof ends)[number] | null>((best, end) => (best && best.time <= end.time ? best : end), null);
  if (first) return first.state;
  if (happened(facts.dueAt)) return 'overdue';
  return happened(facts.startedAt) ? 'started' : 'assigned';
}

/** Whether it was completed, but after the due date. */
export function isCompletedLate(facts: AssignmentFacts): boolean {
  return facts.completedAt !== null && facts.dueAt !== null && facts.completedAt >= facts.dueAt;
}
