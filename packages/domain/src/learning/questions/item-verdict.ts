import type { ItemAnalysis } from './item-analysis.js';

/** From what is worst to what is fine; at the end what says nothing. */
export const ITEM_VERDICTS = ['wrongWay', 'weak', 'allSame', 'fair', 'good', 'cannotSay', 'tooFew'] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** Below this a question hardly tells who masters the rest from who does not. */
export const WEAK_BELOW = 20;
const GOOD_FROM = 30;

/**
 * What an author can do with the figures of a question. The bands of discrimination are those of Ebel & Frisbie ("Essentials of
 * Educational Measurement", 5th ed., 1991): under 20 poor, 20–29 to be improved, 30 and more good. Below 0 who does well on the rest
 * does worse here: most often the key is wrong. `allSame`: everybody right, or nobody. `cannotSay`: too few had other questions.
 */
export function itemVerdict({ facility, discrimination }: ItemAnalysis): ItemVerdict {
  if (facility === null) return 'tooFew';
  if (facility === 0 || facility === 1) return 'allSame';
  if (discrimination === null) return 'cannotSay';
  if (discrimination < 0) return 'wrongWay';
  if (discrimination < WEAK_BELOW) return 'weak';
  return discrimination < GOOD_FROM ? 'fair' : 'good';
}
