/** What stands where a name was. */
export const HIDDEN_NAME = '…';

/**
 * Text in which a person's names cannot be read any more. Given name and whole family name go in any case (transcripts are often
 * without capitals). A word of a family name goes only with a capital: "van Dam" must not take every "van" and "dam" away.
 * @param names given name first, then family name
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const whole = names.map((name) => name.trim()).filter((name) => name !== '');
  const words = whole.flatMap((name) => name.split(/[\s-]+/)).filter((word) => /^\p{Lu}/u.test(word));
  return [...byLength(whole).map((name) => wordLike(name, 'giu')), ...byLength(words).map((word) => wordLike(word, 'gu'))].reduce(
    (left, pattern) => left.replace(pattern, HIDDEN_NAME),
    text,
  );
}

/** Longest first: of "Anna-Maria" nothing must stay behind because "Anna" went first. */
const byLength = (names: readonly string[]): string[] => [...new Set(names)].sort((one, other) => other.length - one.length);

const wordLike = (name: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, flags);
