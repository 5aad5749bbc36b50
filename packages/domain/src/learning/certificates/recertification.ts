import { addMonths } from '../../shared/time/calendar.js';
import type { IsoDate } from '../../shared/time/local-time.js';

/** Where the next period starts counting: from the day of completion, from the old expiry, or from dates that never move. */
export const RECERTIFICATION_METHODS = ['completion', 'expiry', 'fixed'] as const;
export type RecertificationMethod = (typeof RECERTIFICATION_METHODS)[number];

/** How a certificate recurs, in whole months; years are twelve of them. */
export interface Recertification {
  readonly method: RecertificationMethod;
  /** How long a certificate holds. */
  readonly activeMonths: number;
  /** How long before it expires it can be renewed. */
  readonly windowMonths: number;
  /** With `fixed`: the least that a renewal must still be worth. */
  readonly minActiveMonths: number;
}

export const RECERTIFICATION_PROBLEMS = ['activeNotPositive', 'notWholeMonths', 'minActiveBelowWindow', 'windowTooLong'] as const;
export type RecertificationProblem = (typeof RECERTIFICATION_PROBLEMS)[number];

/** Longer is a slip of the hand, and the rule of `fixed` walks in steps of `activeMonths`. */
const MOST_MONTHS = 600;

/**
 * Why a rule cannot be used, or null. `minActiveMonths ≥ windowMonths`: otherwise a renewal in the window could be worth less than
 * the window. A window as long as the certificate would open at the moment it is given.
 */
export function recertificationProblem(rule: Recertification): RecertificationProblem | null {
  const { activeMonths, windowMonths, minActiveMonths } = rule;
  if (![activeMonths, windowMonths, minActiveMonths].every((n) => Number.isInteger(n) && n >= 0 && n <= MOST_MONTHS))
    return activeMonths < 0 ? 'activeNotPositive' : 'notWholeMonths';
  if (activeMonths === 0) return 'activeNotPositive';
  if (minActiveMonths < windowMonths) return 'minActiveBelowWindow';
  return windowMonths >= activeMonths ? 'windowTooLong' : null;
}

export interface CertifiedCompletion {
  readonly completedOn: IsoDate;
  /** Of the assignment that was completed; null: it had none. */
  readonly dueOn: IsoDate | null;
  /** Until when the certificate that the person already had holds, that day included; null: this is the first. */
  readonly expiresOn: IsoDate | null;
}

export interface Validity {
  /** The last day it holds. */
  readonly expiresOn: IsoDate;
  /** The first day it can be renewed. */
  readonly windowOpensOn: IsoDate;
}

/**
 * Until when a completion certifies: `expires = base + active`, `windowOpens = expires − window`. The base follows from the method.
 * A day that does not exist becomes the last of its month: 31 January + 1 month is 28 or 29 February.
 * @throws RangeError on a rule that `recertificationProblem` refuses
 */
export function nextValidity(rule: Recertification, completion: CertifiedCompletion): Validity {
  const problem = recertificationProblem(rule);
  if (problem) throw new RangeError(`This recertification cannot be used: ${problem}`);
  const expiresOn = expiry(rule, completion);
  return { expiresOn, windowOpensOn: windowOpening(rule, expiresOn) };
}

/** The first day a certificate can be renewed. */
export const windowOpening = ({ windowMonths }: Pick<Recertification, 'windowMonths'>, expiresOn: IsoDate): IsoDate =>
  addMonths(expiresOn, -windowMonths);

function expiry(rule: Recertification, { completedOn, dueOn, expiresOn }: CertifiedCompletion): IsoDate {
  const { method, activeMonths } = rule;
  if (method === 'completion') return addMonths(completedOn, activeMonths);
  if (method === 'fixed') return fixedExpiry(rule, completedOn, expiresOn ?? dueOn ?? completedOn);
  if (expiresOn === null) {
    const onTime = dueOn !== null && completedOn <= dueOn;
    return addMonths(onTime ? dueOn : completedOn, activeMonths);
  }
  if (completedOn > expiresOn) return addMonths(completedOn, activeMonths);
  return completedOn < windowOpening(rule, expiresOn) ? expiresOn : addMonths(expiresOn, activeMonths);
}

/** The expiry stays on its own dates: back while an earlier one leaves enough, then on until the renewal is worth enough. */
function fixedExpiry({ activeMonths, minActiveMonths }: Recertification, completedOn: IsoDate, start: IsoDate): IsoDate {
  let base = start;
  while (addMonths(base, -minActiveMonths) >= completedOn) base = addMonths(base, -activeMonths);
  while (addMonths(base, activeMonths) < addMonths(completedOn, minActiveMonths)) base = addMonths(base, activeMonths);
  return addMonths(base, activeMonths);
}
