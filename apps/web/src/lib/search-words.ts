import { isoDate } from '@vakwerk/domain/shared/iso-date';

/** What an address says, if it is one of these words. Every page loads this file: it stays this small. */
export const among = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);
/** An address that was typed by hand may hold a number: it is a word here, as long as it is still what was typed. */
export const text = (value: unknown): string | undefined => {
  const word = Number.isSafeInteger(value) ? String(value) : value;
  return typeof word === 'string' && word.trim() !== '' ? word : undefined;
};
/** YYYY-MM-DD. */
export const day = (value: unknown): string | undefined =>
  typeof value === 'string' && isoDate(value) === value ? value || undefined : undefined;
/** Only what is there: an address says nothing about the rest. */
export const known = <Search extends object>(found: { readonly [Key in keyof Search]: Search[Key] | undefined }): Search =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Search;
