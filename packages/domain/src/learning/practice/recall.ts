import type { LocalizedText } from '../../shared/localized.js';

/** Something to say in one's own words. There is no key: the person compares with an example, and rates it themself. */
export interface Recall {
  readonly prompt: LocalizedText;
  /** What makes it good; may be empty when there is an example. */
  readonly explanation: LocalizedText;
  /** How somebody could say it; may be empty when there is an explanation. */
  readonly example: LocalizedText;
}

const isEmpty = ({ nl, en }: LocalizedText): boolean => (nl + en).trim() === '';

/** With nothing to compare with, one cannot rate oneself: then there is no card. */
export const canBeRecalled = ({ prompt, explanation, example }: Recall): boolean =>
  !isEmpty(prompt) && !(isEmpty(explanation) && isEmpty(example));
