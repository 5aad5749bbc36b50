import { CoachingError } from './coaching.errors.js';

export const TITLE_MAX = 200;
export const NOTE_MAX = 10_000;

/** @returns the text without surrounding space. @throws CoachingError textMissing | textTooLong */
export function requiredText(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new CoachingError('textMissing');
  if (trimmed.length > max) throw new CoachingError('textTooLong');
  return trimmed;
}

/** @throws CoachingError textTooLong */
export function optionalText(text: string, max: number): string {
  if (text.length > max) throw new CoachingError('textTooLong');
  return text.trim();
}
