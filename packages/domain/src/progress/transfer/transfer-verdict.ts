import { FEWEST_PEOPLE } from '../../shared/fewest-people.js';
import { type Interval, Z_95 } from '../../shared/statistics/interval.js';
import { normalCdf, Z_80_ONE_SIDED } from '../../shared/statistics/normal-distribution.js';

export const TRANSFER_VERDICTS = ['moved', 'noEvidence', 'wentDown', 'inconclusive', 'notMeasurable'] as const;
export type TransferVerdict = (typeof TRANSFER_VERDICTS)[number];

/** An effect whose whole interval is nearer to nothing than this (5 points) is no effect anybody would notice. */
export const NO_EFFECT_WITHIN = 0.05;

/** The effect that power is about: ten points more, 70 → 80 %. */
export const EFFECT_TO_FIND = 0.1;

/**
 * Answers each side needs in each period. Two proportions of 0.70 and 0.80 need 293 loose answers a side for four times out of five
 * (J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. 1981, formula 3.14: see `answersNeeded`); answers of the same people resemble each other,
 * which takes an eighth more.
 */
export const FEWEST_ANSWERS = 330;

/** Loose answers per group to tell `one` from `other` (proportions) four times out of five at two-sided 5 %. */
export function answersNeeded(one: number, other: number): number {
  const mean = (one + other) / 2;
  const chance = Z_95 * Math.sqrt(2 * mean * (1 - mean));
  const found = Z_80_ONE_SIDED * Math.sqrt(one * (1 - one) + other * (1 - other));
  return Math.ceil((chance + found) ** 2 / (one - other) ** 2);
}

/** What an interval of an effect (−1 to 1) says, once there is enough to go by. */
export function verdictOf({ low, high }: Interval): Exclude<TransferVerdict, 'notMeasurable'> {
  if (low > 0) return 'moved';
  if (high < 0) return 'wentDown';
  return low > -NO_EFFECT_WITHIN && high < NO_EFFECT_WITHIN ? 'noEvidence' : 'inconclusive';
}

/** Why nothing can be said yet, the most basic reason first. */
export type NotMeasurable = 'noSkills' | 'notMeasuredAlike' | 'tooFewPeople' | 'noComparison' | 'tooFewAnswers';

interface MeasuredSide {
  readonly people: number;
  readonly before: { readonly n: number };
  readonly after: { readonly n: number };
}

/** How many people there are, whether or not anything is known of their calls. */
export interface Headcount {
  readonly finished: number;
  readonly notTrained: number;
}

/** Whether people and answers are enough for a verdict; null: they are. */
export function whyNotMeasurable(people: Headcount, trained: MeasuredSide, comparison: MeasuredSide): NotMeasurable | null {
  if (people.finished < FEWEST_PEOPLE) return 'tooFewPeople';
  if (comparison.people < FEWEST_PEOPLE && people.notTrained < FEWEST_PEOPLE) return 'noComparison';
  if (Math.min(trained.people, comparison.people) < FEWEST_PEOPLE) return 'tooFewAnswers';
  const answers = [trained, comparison].flatMap(({ before, after }) => [before.n, after.n]);
  return Math.min(...answers) < FEWEST_ANSWERS ? 'tooFewAnswers' : null;
}

export interface TransferPower {
  /** How often an effect of ten points would have been found with this much evidence, 0–1. */
  readonly power: number;
  /** The smallest effect that would have been found four times out of five. */
  readonly smallestFound: number;
}

/** What the evidence could have shown, whatever it shows. `margin` standard errors are half the interval. */
export function powerOf(standardError: number, margin: number, effect: number = EFFECT_TO_FIND): TransferPower {
  if (standardError === 0) return { power: 1, smallestFound: 0 };
  return {
    power: normalCdf(effect / standardError - margin),
    smallestFound: (margin + Z_80_ONE_SIDED) * standardError,
  };
}
