import { roundRatio } from '../shared/ratio.js';
import { isoWeekAt } from '../shared/time/iso-week.js';
import type { TimeZone } from '../shared/time/local-time.js';
import type { Observation, ObservationSource, WeekSum } from './observation.js';

/** A change to (or the content of) the rollup row of one person, skill, source and week. `n` and `sum` may be negative in a delta. */
export interface WeekRollup extends WeekSum {
  readonly personId: string;
  readonly skillId: string;
  readonly source: ObservationSource;
}

/** What happened to one piece of evidence: new (before null), corrected (both) or withdrawn (after null). */
export interface ObservationChange {
  readonly before: Observation | null;
  readonly after: Observation | null;
}

/**
 * What to add to which rows. A correction that stays in its row is one delta, one that moves (other week or skill) is two;
 * nothing to do gives nothing. Sorted by row, so that concurrent writers take locks in the same order.
 */
export function rollupDeltas(changes: readonly ObservationChange[], timeZone: TimeZone): readonly WeekRollup[] {
  const rows = new Map<string, WeekRollup>();
  const add = (observation: Observation, sign: 1 | -1): void => {
    const week = isoWeekAt(observation.observedAt, timeZone);
    const { personId, skillId, source } = observation;
    const key = [personId, skillId, source, week].join(' ');
    const row = rows.get(key);
    rows.set(key, {
      personId,
      skillId,
      source,
      week,
      n: (row?.n ?? 0) + sign,
      sum: roundRatio((row?.sum ?? 0) + sign * observation.ratio),
    });
  };
  for (const { before, after } of changes) {
    if (before) add(before, -1);
    if (after) add(after, 1);
  }
  return [...rows.entries()]
    .filter(([, row]) => row.n !== 0 || row.sum !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row);
}

/** The rows a set of observations should have: what the nightly check compares with the stored ones. */
export function rollUp(observations: readonly Observation[], timeZone: TimeZone): readonly WeekRollup[] {
  return rollupDeltas(
    observations.map((after) => ({ before: null, after })),
    timeZone,
  );
}
