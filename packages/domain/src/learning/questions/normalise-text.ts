import { LANGUAGES } from '../../shared/localized.js';
import type { AcceptedTexts } from './question.js';

/**
 * Text as it is compared: without capitals, accents (Unicode NFKD, marks off), punctuation at word borders and extra spaces.
 * "  Één  oplossing! " is "een oplossing". Signs that carry meaning inside a word stay: "3,50", "e-mail".
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u0060\u00b4]/gu, "'")
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}€$%+-]+|[^\p{L}\p{N}€$%+-]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}

/** Whether a text is one of the accepted ones, in either language. */
export function isAccepted(text: string, accepted: AcceptedTexts): boolean {
  const given = normaliseText(text);
  return given !== '' && LANGUAGES.some((language) => accepted[language].some((one) => normaliseText(one) === given));
}
