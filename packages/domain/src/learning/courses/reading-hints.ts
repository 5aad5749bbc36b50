import type { Language } from '../../shared/localized.js';
import { HARD_WORDS } from './hard-words.js';

/** A sentence of more words than this is hard to follow at B1 level (Rijksoverheid, "Schrijf taalniveau B1", advises 10 on average, 15 at most). */
export const LONGEST_SENTENCE_WORDS = 15;

interface Stretch {
  /** Positions in the text: the first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** A place where a text is harder than B1. It advises; it never stops publishing. */
export type ReadingHint =
  | (Stretch & { readonly kind: 'longSentence'; readonly words: number })
  | (Stretch & { readonly kind: 'hardWord'; readonly word: string; readonly easier: string });

/** Every hard place of one text in one language, in reading order. */
export function readingHints(text: string, language: Language): readonly ReadingHint[] {
  const long = sentencesOf(text).flatMap(({ start, end }): ReadingHint[] => {
    const words = countWords(text.slice(start, end));
    return words > LONGEST_SENTENCE_WORDS ? [{ kind: 'longSentence', start, end, words }] : [];
  });
  return [...long, ...hardWords(text, language)].sort((a, b) => a.start - b.start || b.end - a.end);
}

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Behind these a point ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:bijv|bv|ca|d\.w\.z|dhr|dr|drs|e\.d|e\.g|enz|etc|evt|i\.e|incl|ing|mevr|mr|mrs|ms|nr|o\.a|p\.m|a\.m|resp|t\/m|tel|vs|zgn)\.$/iu;

/** The sentences of a text. A line break ends one; a point inside a number or an abbreviation does not. */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') found.push({ start: start + lead, end: start + part.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(/\n|[.!?…]+["'”’)\]]*(?=\s|$)/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATIONS.test(text.slice(0, end))) continue;
    close(end);
  }
  close(text.length);
  return found;
}

function hardWords(text: string, language: Language): readonly ReadingHint[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }): ReadingHint[] => {
    const list = HARD_WORDS[language];
    const lower = word.toLowerCase();
    const easier = Object.hasOwn(list, lower) ? list[lower] : undefined;
    return easier ? [{ kind: 'hardWord', start: index, end: index + word.length, word, easier }] : [];
  });
}

/** Words that a new sentence can begin with: what follows is a sentence of its own. */
const SUBJECTS: Readonly<Record<Language, string>> = {
  nl: 'ik|je|jij|u|hij|zij|ze|het|we|wij|jullie|dat|dit|er|zo|daarna|dan',
  en: 'I|you|he|she|it|we|they|this|that|there|then',
};
/** The first group goes away, the second stays and begins the new sentence. */
const JOINTS: Readonly<Record<Language, string>> = { nl: 'en|want', en: 'and' };
const KEPT_JOINTS: Readonly<Record<Language, string>> = { nl: 'maar|dus', en: 'but|so' };

/**
 * A long sentence as two, cut at the joint nearest to its middle; null when there is none that leaves two whole sentences. Nothing
 * is made up: only a comma or "and" goes, a point and a capital come.
 */
export function splitSentence(sentence: string, language: Language): string | null {
  const joint = new RegExp(
    String.raw`(?:,\s*|\s+)(?:(?:${JOINTS[language]})\s+(?=(?:${SUBJECTS[language]})\s)|(?=(?:${KEPT_JOINTS[language]})\s+(?:${SUBJECTS[language]})\s))|;\s*(?=\p{L})`,
    'gu',
  );
  const middle = sentence.length / 2;
  const cuts = [...sentence.matchAll(joint)].filter(({ 0: { length }, index }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + length)];
    return countWords(before) >= 3 && countWords(after) >= 3;
  });
  const best = cuts.toSorted((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  if (!best) return null;
  const after = sentence.slice(best.index + best[0].length);
  return `${sentence.slice(0, best.index)}. ${after.charAt(0).toUpperCase()}${after.slice(1)}`;
}
