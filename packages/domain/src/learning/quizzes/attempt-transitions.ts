export const ATTEMPT_STATES = ['inProgress', 'overdue', 'finished', 'abandoned'] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

/** What happens when the time is over: hand in what there is, throw it away, or give a little time to hand in. */
export const LATE_HANDLINGS = ['autosubmit', 'autoabandon', 'grace'] as const;
export type LateHandling = (typeof LATE_HANDLINGS)[number];

/** A slow network's share: an answer that left in time may arrive this much later. */
export const GRACE_MIN_MS = 60_000;

export interface AttemptClock {
  readonly state: AttemptState;
  /** The last instant that is in time; null: no limit at all. */
  readonly closesAt: Date | null;
  readonly handling: LateHandling;
  /** Only for the handling `grace`. */
  readonly graceSeconds: number;
}

/** What a browser asks. `timeUp`: its own clock ran out, which is no reason to believe it. */
export type AttemptDeed = 'save' | 'finish' | 'timeUp';

export interface AttemptVerdict {
  /** Whether answers that came along are kept. */
  readonly saved: boolean;
  readonly state: AttemptState;
  /** When it ended; null while it is open. */
  readonly endedAt: Date | null;
}

/**
 * What becomes of an attempt when its person sends something at `now`. `close` = closesAt; `graceMin` = GRACE_MIN_MS:
 *
 * | on save at `now`                                  | handling                | result                                                |
 * |---------------------------------------------------|-------------------------|-------------------------------------------------------|
 * | now ≤ close                                       | any                     | saved; in progress, or finished at now if pressed     |
 * | close < now ≤ close + graceMin                    | autosubmit, autoabandon | saved; finished at now                                |
 * | now > close + graceMin                            | autosubmit, autoabandon | not saved; finished at close / abandoned              |
 * | close < now ≤ close + graceMin                    | grace                   | saved; overdue, or finished at now if pressed         |
 * | close + graceMin < now ≤ close + grace + graceMin | grace                   | not saved; overdue, or finished at now if pressed     |
 * | later                                             | grace                   | not saved; abandoned                                  |
 *
 * What has ended stays as it ended. An overdue attempt whose person got more time is in progress again.
 */
export function attemptOnDeed(clock: AttemptClock, deed: AttemptDeed, now: Date): AttemptVerdict {
  const lateMs = clock.closesAt === null ? 0 : now.getTime() - clock.closesAt.getTime();
  const pressed = deed === 'finish';
  if (isEnded(clock.state)) return { saved: false, state: clock.state, endedAt: null };
  if (clock.closesAt === null || lateMs <= 0) return open(true, pressed, 'inProgress', now);
  const saved = lateMs <= GRACE_MIN_MS;
  if (clock.handling !== 'grace')
    return saved ? { saved, state: 'finished', endedAt: now } : { saved, ...endOf(clock.handling, clock.closesAt) };
  const graceMs = clock.graceSeconds * 1000;
  if (lateMs <= graceMs + GRACE_MIN_MS) return open(saved, pressed, 'overdue', now);
  return { saved: false, state: 'abandoned', endedAt: new Date(clock.closesAt.getTime() + graceMs) };
}

/** The same for somebody who is away: what a schedule makes of the attempt at `now`; null: nothing to do yet. */
export function attemptOnClock(clock: AttemptClock, now: Date): Omit<AttemptVerdict, 'saved'> | null {
  const due = nextTransitionAt(clock);
  if (due === null || now <= due) return null;
  const { state, endedAt } = attemptOnDeed(clock, 'save', now);
  return { state, endedAt };
}

/** The last instant at which nothing has to happen to an attempt by itself; null: it ended, or it has no limit. */
export function nextTransitionAt({ state, closesAt, handling, graceSeconds }: AttemptClock): Date | null {
  if (isEnded(state) || closesAt === null) return null;
  const close = closesAt.getTime();
  if (handling !== 'grace') return new Date(close + GRACE_MIN_MS);
  return new Date(state === 'overdue' ? close + graceSeconds * 1000 + GRACE_MIN_MS : close);
}

/** Finished or abandoned: nothing is taken any more. */
export const isEnded = (state: AttemptState): boolean => state === 'finished' || state === 'abandoned';

function open(saved: boolean, pressed: boolean, state: AttemptState, now: Date): AttemptVerdict {
  return pressed ? { saved, state: 'finished', endedAt: now } : { saved, state, endedAt: null };
}

const endOf = (handling: 'autosubmit' | 'autoabandon', closesAt: Date): Omit<AttemptVerdict, 'saved'> => ({
  state: handling === 'autosubmit' ? 'finished' : 'abandoned',
  endedAt: closesAt,
});
