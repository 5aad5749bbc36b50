import type { AcceptedTexts, Question } from '@vakwerk/domain/learning/questions/question';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { SkillCode } from '../../demo/content/types.js';

/** Dutch, then English. */
export type Both = readonly [nl: string, en: string];

export interface BankEntry {
  readonly content: Question;
  readonly tags: readonly string[];
}

interface Start {
  readonly id: string;
  readonly skill: SkillCode;
  readonly tags: readonly string[];
  readonly ask: Both;
  readonly why?: Both;
}

export const text = ([nl, en]: Both): LocalizedText => ({ nl, en });
export const lists = (nl: readonly string[], en: readonly string[]): AcceptedTexts => ({ nl, en });
const none = { nl: '', en: '' };

/** Ids of parts that say nothing about their order or partner: a hash of the question's name and the words (FNV-1a). */
export function partId(name: string, words: string): string {
  let hash = 0x811c9dc5;
  for (const sign of `${name} ${words}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The part that is particular to a kind. */
type Key = Question extends infer Each ? (Each extends Question ? Omit<Each, keyof ReturnType<typeof base>> : never) : never;

const base = ({ id, skill, ask, why }: Start) => ({
  id,
  prompt: text(ask),
  skillIds: [skill],
  explanation: why ? text(why) : none,
});
const entry = (start: Start, key: Key): BankEntry => ({ content: { ...base(start), ...key }, tags: start.tags });

type Choice = readonly [...Both, ...Both];
/** The right ones first; they are put in the order of their ids. */
export function choice(start: Start, right: readonly Choice[], wrong: readonly Choice[]): BankEntry {
  const option = ([nl, en, whyNl, whyEn]: Choice, correct: boolean) => ({
    id: partId(start.id, nl),
    text: { nl, en },
    correct,
    feedback: { nl: whyNl, en: whyEn },
  });
  const options = [...right.map((one) => option(one, true)), ...wrong.map((one) => option(one, false))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return entry(start, right.length === 1 ? { kind: 'single', options } : { kind: 'multiple', options });
}

export const truth = (start: Start, correct: boolean, forTrue: Both, forFalse: Both): BankEntry =>
  entry(start, { kind: 'trueFalse', correct, feedbackTrue: text(forTrue), feedbackFalse: text(forFalse) });

export const number = (start: Start, value: number, tolerance: number, unit: Both): BankEntry =>
  entry(start, { kind: 'numeric', value, tolerance, unit: text(unit) });

export const words = (start: Start, nl: readonly string[], en: readonly string[]): BankEntry =>
  entry(start, { kind: 'shortText', accepted: lists(nl, en) });

export const order = (start: Start, items: readonly Both[]): BankEntry =>
  entry(start, { kind: 'ordering', items: items.map((item) => ({ id: partId(start.id, item[0]), text: text(item) })) });

/** Lines with what belongs to them; `more`: choices that belong to nothing. */
export function pairs(
  start: Start,
  lines: readonly (readonly [left: Both, right: Both])[],
  more: readonly Both[] = [],
): BankEntry {
  const right = new Map([...lines.map(([, partner]) => partner), ...more].map((words) => [words[0], words]));
  const idOf = (nl: string) => partId(`${start.id} right`, nl);
  return entry(start, {
    kind: 'matching',
    left: lines.map(([left, partner]) => ({
      id: partId(`${start.id} left`, left[0]),
      text: text(left),
      rightId: idOf(partner[0]),
    })),
    right: [...right.values()].map((words) => ({ id: idOf(words[0]), text: text(words) })),
  });
}

type Gap = readonly [id: string, accepted: AcceptedTexts, distractors?: AcceptedTexts];
export const gaps = (start: Start, whole: Both, list: readonly Gap[]): BankEntry =>
  entry(start, {
    kind: 'gapFill',
    text: text(whole),
    gaps: list.map(([id, accepted, distractors = lists([], [])]) => ({ id, accepted, distractors })),
  });

export const open = (start: Start, rubric: readonly (readonly [Both, number])[], example: Both): BankEntry =>
  entry(start, {
    kind: 'open',
    rubric: rubric.map(([criterion, points]) => ({ id: partId(start.id, criterion[0]), text: text(criterion), points })),
    exampleAnswer: text(example),
  });
