import { LANGUAGES, type LocalizedText } from '../../shared/localized.js';
import { type SeededRandom, seededRandom } from '../../shared/seeded-random.js';
import type { CallFragment } from '../courses/call-fragment.js';
import type { AcceptedTexts, Question, QuestionGap, QuestionItem, RubricCriterion } from './question.js';

/** A question as it is asked: nothing in it says what is right. Built field by field, so that a key cannot slip through a spread. */
export type AskedQuestion =
  | AskedChoice
  | (AskedBase & { readonly kind: 'trueFalse' })
  | (AskedBase & { readonly kind: 'shortText' })
  | (AskedBase & { readonly kind: 'numeric'; readonly unit: LocalizedText })
  | (AskedBase & { readonly kind: 'ordering'; readonly items: readonly QuestionItem[] })
  | (AskedBase & { readonly kind: 'matching'; readonly left: readonly QuestionItem[]; readonly right: readonly QuestionItem[] })
  | (AskedBase & { readonly kind: 'gapFill'; readonly text: LocalizedText; readonly gaps: readonly AskedGap[] })
  | (AskedBase & { readonly kind: 'hotMoment'; readonly fragment: CallFragment })
  | (AskedBase & { readonly kind: 'open'; readonly rubric: readonly RubricCriterion[] });

/** For one kind; single and multiple are asked as one shape. */
export type AskedOf<Kind extends AskedQuestion['kind']> = Kind extends 'single' | 'multiple'
  ? AskedChoice
  : Extract<AskedQuestion, { readonly kind: Kind }>;

interface AskedBase {
  readonly id: string;
  readonly prompt: LocalizedText;
}

interface AskedChoice extends AskedBase {
  readonly kind: 'single' | 'multiple';
  readonly options: readonly QuestionItem[];
}

export interface AskedGap {
  readonly id: string;
  /** What to choose from, per language; null: it is typed. */
  readonly choices: AcceptedTexts | null;
}

/**
 * The question for a learner. The same seed always gives the same order, so an attempt can be shown again as it was.
 * Without a seed options stay as the author wrote them; what would give the key away by its place (items to put in order, right sides,
 * words for a gap) is shuffled anyway, by the question's id. Items to put in order never start in the right one.
 */
export function askedQuestion(question: Question, seed: string | null = null): AskedQuestion {
  const { id, prompt } = question;
  const base = { id, prompt };
  const random = seededRandom(seed ?? id);
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = question.options.map(plainItem);
      return { ...base, kind: question.kind, options: seed === null ? options : random.shuffle(options) };
    }
    case 'trueFalse':
    case 'shortText':
      return { ...base, kind: question.kind };
    case 'numeric':
      return { ...base, kind: question.kind, unit: question.unit };
    case 'ordering':
      return { ...base, kind: question.kind, items: mixed(question.items.map(plainItem), random) };
    case 'matching': {
      const left = question.left.map(plainItem);
      return { ...base, kind: question.kind, left, right: random.shuffle(question.right.map(plainItem)) };
    }
    case 'gapFill':
      return {
        ...base,
        kind: question.kind,
        text: question.text,
        gaps: question.gaps.map((gap) => ({ id: gap.id, choices: choicesOf(gap, random) })),
      };
    case 'hotMoment': {
      const { fileId, durationSeconds, spokenLanguage, transcript } = question.fragment;
      return { ...base, kind: question.kind, fragment: { fileId, durationSeconds, spokenLanguage, transcript } };
    }
    case 'open':
      return {
        ...base,
        kind: question.kind,
        rubric: question.rubric.map((criterion) => ({ ...plainItem(criterion), points: criterion.points })),
      };
  }
}

const plainItem = ({ id, text }: QuestionItem): QuestionItem => ({ id, text });

/** Shuffled, and turned by one when chance gives the order that was asked for. */
function mixed(items: readonly QuestionItem[], random: SeededRandom): readonly QuestionItem[] {
  const shuffled = random.shuffle(items);
  const [first, ...rest] = shuffled;
  return first && rest.length > 0 && shuffled.every(({ id }, place) => id === items[place]?.id) ? [...rest, first] : shuffled;
}

function choicesOf({ accepted, distractors }: QuestionGap, random: SeededRandom): AcceptedTexts | null {
  if (LANGUAGES.every((language) => distractors[language].length === 0)) return null;
  const of = (language: 'nl' | 'en') => random.shuffle([...accepted[language].slice(0, 1), ...distractors[language]]);
  return { nl: of('nl'), en: of('en') };
}
