import type { Interval } from './interval.js';

/** How long somebody was followed, and how that ended. `censored`: still going when we last looked, so it lasts at least this long. */
export interface FollowUp {
  /** In any unit, 0 or more. */
  readonly time: number;
  /** `competing`: something else came first, after which the event cannot come any more. */
  readonly ending: 'event' | 'competing' | 'censored';
}

/** A step of a curve: its height from this time on, with its 95 % interval. */
export interface CurveStep extends Interval {
  readonly time: number;
  readonly value: number;
  readonly standardError: number;
  /** How many were still followed just before. */
  readonly atRisk: number;
}

/** What happened at one moment. */
export interface Moment {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly competing: number;
}

/**
 * The moments at which something happened, in order. Who is censored at the same moment is counted as still there: they lasted at
 * least as long. Throws RangeError for a negative time.
 */
export function momentsOf(followUps: readonly FollowUp[]): readonly Moment[] {
  const stray = followUps.find(({ time }) => !(time >= 0));
  if (stray) throw new RangeError(`A time is 0 or more, got ${stray.time}`);
  const byTime = Map.groupBy(followUps, ({ time }) => time);
  let atRisk = followUps.length;
  return [...byTime]
    .sort(([one], [other]) => one - other)
    .flatMap(([time, endings]) => {
      const count = (ending: FollowUp['ending']) => endings.filter((each) => each.ending === ending).length;
      const moment = { time, atRisk, events: count('event'), competing: count('competing') };
      atRisk -= endings.length;
      return moment.events + moment.competing > 0 ? [moment] : [];
    });
}
