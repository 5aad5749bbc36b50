import { type ClusterSums, clusteredInterval } from '../../shared/statistics/clustered-proportion.js';
import { type Difference, differenceOfProportions } from '../../shared/statistics/difference-of-proportions.js';
import type { Interval } from '../../shared/statistics/interval.js';
import { wilsonInterval } from '../../shared/statistics/wilson-interval.js';
import { type DifferenceWord, differenceWord } from '../scorecards/difference-word.js';
import type { CriticalClass } from '../scorecards/scorecard.js';
import { ratioOrNull } from '../scoring/ratio-or-null.js';

/** Fewer contacts than this give no figure. */
export const FEWEST_CONTACTS = 5;

/** What contacts add up to for one class of criteria; contacts in which nothing of the class applied are in no sum. */
export interface ErrorSums {
  readonly contacts: number;
  /** Contacts without an error. */
  readonly clean: number;
  readonly opportunities: number;
  readonly errors: number;
  /** Σ errors², Σ errors × opportunities, Σ opportunities²: how alike the opportunities in one contact are. */
  readonly errorsSquared: number;
  readonly errorsByOpportunities: number;
  readonly opportunitiesSquared: number;
}

export const NO_ERRORS: ErrorSums = {
  contacts: 0,
  clean: 0,
  opportunities: 0,
  errors: 0,
  errorsSquared: 0,
  errorsByOpportunities: 0,
  opportunitiesSquared: 0,
};

export interface AccuracyLine {
  readonly critical: CriticalClass;
  readonly ratio: number | null;
  /** 95 %: Wilson over contacts for a critical class; over opportunities in their contacts for the rest. */
  readonly interval: Interval | null;
  /** Contacts for a critical class, opportunities for `none`. */
  readonly n: number;
  readonly contacts: number;
  /** Contacts with an error for a critical class, errors for `none`. */
  readonly errors: number;
  /** Too little to say; then there is no ratio and no interval. */
  readonly tooFew: boolean;
}

/** The sums of parts that share no contact. */
export function addErrors(parts: readonly ErrorSums[]): ErrorSums {
  const add = (key: keyof ErrorSums) => parts.reduce((total, part) => total + part[key], 0);
  return {
    contacts: add('contacts'),
    clean: add('clean'),
    opportunities: add('opportunities'),
    errors: add('errors'),
    errorsSquared: add('errorsSquared'),
    errorsByOpportunities: add('errorsByOpportunities'),
    opportunitiesSquared: add('opportunitiesSquared'),
  };
}

/**
 * COPC-style: share of contacts without an error for a critical class, 1 − errors ÷ opportunities for the rest (`none`). The two count
 * different things and are never put together.
 */
export function accuracyLine(critical: CriticalClass, sums: ErrorSums): AccuracyLine {
  const { contacts, clean, opportunities, errors } = sums;
  const tooFew = contacts < FEWEST_CONTACTS;
  const [good, n] = critical === 'none' ? [opportunities - errors, opportunities] : [clean, contacts];
  const interval = critical === 'none' ? overOpportunities(sums) : wilsonInterval(clean, contacts);
  return {
    critical,
    ratio: tooFew ? null : ratioOrNull(good, n),
    interval: tooFew ? null : interval,
    n,
    contacts,
    errors: n - good,
    tooFew,
  };
}

/** The interval of good opportunities is that of errors seen from the other end. */
function overOpportunities(sums: ErrorSums): Interval {
  const clusters: ClusterSums = {
    clusters: sums.contacts,
    trials: sums.opportunities,
    successes: sums.errors,
    successesSquared: sums.errorsSquared,
    successesByTrials: sums.errorsByOpportunities,
    trialsSquared: sums.opportunitiesSquared,
  };
  const { low, high } = clusteredInterval(clusters);
  return { low: 1 - high, high: 1 - low };
}

/**
 * A critical class now against the period before, contacts with contacts; null when either has too few. For the rest no difference is
 * given: its opportunities hang together, and the method asks for loose ones.
 */
export function accuracyChange(
  critical: CriticalClass,
  now: ErrorSums,
  before: ErrorSums,
): (Difference & { readonly word: DifferenceWord }) | null {
  if (critical === 'none' || Math.min(now.contacts, before.contacts) < FEWEST_CONTACTS) return null;
  const difference = differenceOfProportions(
    { successes: now.clean, n: now.contacts },
    { successes: before.clean, n: before.contacts },
  );
  return difference && { ...difference, word: differenceWord(difference) };
}
