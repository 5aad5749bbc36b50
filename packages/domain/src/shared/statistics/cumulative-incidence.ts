import { type CurveStep, type FollowUp, type Moment, momentsOf } from './follow-up.js';
import { logLogInterval } from './log-log-interval.js';

/**
 * Share that has had the event by each time it happened, when something else may come first: Σ S(t⁻)·d/n, with S the share to whom
 * nothing happened yet. Source: O. O. Aalen & S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141–150; variance by the delta
 * method as in J. J. Gaynor et al., JASA 88 (1993) 400–409, which without censoring is F(1 − F)/n. Interval on the log(−log) scale.
 */
export function cumulativeIncidence(followUps: readonly FollowUp[]): readonly CurveStep[] {
  const moments = withSurvival(momentsOf(followUps));
  const incidences: number[] = [];
  let value = 0;
  for (const { before, events, atRisk } of moments) {
    value += (before * events) / atRisk;
    incidences.push(value);
  }
  return moments.flatMap(({ time, atRisk, events }, index) => {
    if (events === 0) return [];
    const here = incidences[index] ?? 0;
    const standardError = Math.sqrt(Math.max(0, varianceAt(moments.slice(0, index + 1), incidences)));
    return [{ time, value: here, standardError, atRisk, ...logLogInterval(here, standardError) }];
  });
}

interface Survived extends Moment {
  /** S(t⁻): the share to whom nothing happened before this moment. */
  readonly before: number;
}

function withSurvival(moments: readonly Moment[]): readonly Survived[] {
  let before = 1;
  return moments.map((moment) => {
    const survived = { ...moment, before };
    before *= 1 - (moment.events + moment.competing) / moment.atRisk;
    return survived;
  });
}

/** Of the incidence at the last of these moments. */
function varianceAt(moments: readonly Survived[], incidences: readonly number[]): number {
  const last = incidences[moments.length - 1] ?? 0;
  return moments.reduce((sum, { before, events, competing, atRisk: n }, index) => {
    const all = events + competing;
    const rest = last - (incidences[index] ?? 0);
    // When nobody is left, nothing more is to come: rest is 0, and so is its term.
    const survival = n === all ? 0 : (rest ** 2 * all) / (n * (n - all));
    const own = (before ** 2 * events * (n - events)) / n ** 3;
    return sum + survival + own - (2 * rest * before * events) / n ** 2;
  }, 0);
}
