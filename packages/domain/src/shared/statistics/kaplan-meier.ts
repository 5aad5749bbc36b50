import { type CurveStep, type FollowUp, momentsOf } from './follow-up.js';
import { logLogInterval } from './log-log-interval.js';

/**
 * Share still without the event after each time it happened: the product limit Π(1 − d/n), with the standard error of Greenwood,
 * S·√Σ d/(n(n − d)), and its interval on the log(−log) scale. Sources: E. L. Kaplan & P. Meier, "Nonparametric estimation from
 * incomplete observations", JASA 53 (1958) 457–481; M. Greenwood, Reports on Public Health 33 (1926).
 * A competing ending counts as censored here: where there are any, `cumulativeIncidence` answers the question people ask.
 */
export function kaplanMeier(followUps: readonly FollowUp[]): readonly CurveStep[] {
  let value = 1;
  let greenwood = 0;
  return momentsOf(followUps)
    .filter(({ events }) => events > 0)
    .map(({ time, atRisk, events }) => {
      value *= 1 - events / atRisk;
      greenwood += events / (atRisk * (atRisk - events));
      const standardError = value === 0 ? 0 : value * Math.sqrt(greenwood);
      return { time, value, standardError, atRisk, ...logLogInterval(value, standardError) };
    });
}
