import { FEWEST_OBSERVATIONS } from '../shared/level-bands.js';
import { roundRatio } from '../shared/ratio.js';
import { UNIFORM_PRIOR } from '../shared/statistics/beta-prior.js';
import { betaInterval } from '../shared/statistics/beta-quantile.js';

/** What randomly drawn calls said about the skill of an agreement, before it and since. Ratios 0–1. */
export interface CallsAround {
  /** The estimate as it stood when the agreement was made: it leans on the team where there is little, so one bad week is no low level. */
  readonly before: { readonly mean: number; readonly n: number };
  /** Observations of calls that took place after it: how many, and the sum of their ratios. */
  readonly since: { readonly n: number; readonly sum: number };
}

export interface AgreementEvidence extends CallsAround {
  readonly verdict: 'tooFew' | 'notShown' | 'shown';
  /** 95 % interval of what was done since, from those calls alone; null when there are too few. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/**
 * Whether the calls since an agreement show more than this person did before: the whole interval lies above their own earlier level.
 * The interval is Beta(1 + successes, 1 + failures) of the calls since, with no earlier call in it, so nothing counts twice.
 */
export function agreementEvidence({ before, since }: CallsAround): AgreementEvidence {
  if (before.n < FEWEST_OBSERVATIONS || since.n < FEWEST_OBSERVATIONS)
    return { before, since, verdict: 'tooFew', interval: null };
  const a = UNIFORM_PRIOR.a + since.sum;
  const b = UNIFORM_PRIOR.b + Math.max(0, since.n - since.sum);
  const { low, high } = betaInterval(a, b);
  const interval = { low: roundRatio(low), high: roundRatio(high) };
  return { before, since, verdict: low > before.mean ? 'shown' : 'notShown', interval };
}
