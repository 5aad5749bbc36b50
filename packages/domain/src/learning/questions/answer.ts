import type { QuestionKind } from './question.js';

/** What a person answered. No answer at all is `null`, which is not the same as a wrong one. */
export type Answer =
  | ChoiceAnswer
  | { readonly kind: 'trueFalse'; readonly value: boolean }
  | { readonly kind: 'numeric'; readonly value: number }
  | { readonly kind: 'shortText'; readonly text: string }
  /** All items of the question, first to last. */
  | { readonly kind: 'ordering'; readonly itemIds: readonly string[] }
  /** Left sides that have no partner yet are left out. */
  | { readonly kind: 'matching'; readonly pairs: readonly MatchedPair[] }
  | { readonly kind: 'gapFill'; readonly gaps: readonly FilledGap[] }
  | { readonly kind: 'hotMoment'; readonly seconds: number }
  | { readonly kind: 'open'; readonly text: string };

/** For single (one id at most) and multiple. */
export interface ChoiceAnswer {
  readonly kind: 'choice';
  readonly optionIds: readonly string[];
}

export interface MatchedPair {
  readonly leftId: string;
  readonly rightId: string;
}

export interface FilledGap {
  readonly gapId: string;
  readonly text: string;
}

export type AnswerKind = Answer['kind'];
export type AnswerOf<Kind extends AnswerKind> = Extract<Answer, { readonly kind: Kind }>;

/** The kind of answer that a kind of question takes. */
export const answerKindOf = (kind: QuestionKind): AnswerKind => (kind === 'single' || kind === 'multiple' ? 'choice' : kind);

/** Whether something was answered: nothing chosen, only spaces, or no pair made is no answer. */
export function isAnswered(answer: Answer | null): answer is Answer {
  if (answer === null) return false;
  switch (answer.kind) {
    case 'choice':
      return answer.optionIds.length > 0;
    case 'shortText':
    case 'open':
      return answer.text.trim() !== '';
    case 'ordering':
      return answer.itemIds.length > 0;
    case 'matching':
      return answer.pairs.length > 0;
    case 'gapFill':
      return answer.gaps.some(({ text }) => text.trim() !== '');
    default:
      return true;
  }
}

/**
 * The same answer always as the same value, for storing and comparing: doubles out, sets in order, spaces around text off.
 * Does not look at the question.
 */
export function plainAnswer(answer: Answer): Answer {
  switch (answer.kind) {
    case 'choice':
      return { kind: 'choice', optionIds: [...new Set(answer.optionIds)].sort() };
    case 'shortText':
    case 'open':
      return { kind: answer.kind, text: answer.text.trim() };
    case 'matching':
      return { kind: 'matching', pairs: lastOfEach(answer.pairs, ({ leftId }) => leftId) };
    case 'gapFill':
      return {
        kind: 'gapFill',
        gaps: lastOfEach(answer.gaps, ({ gapId }) => gapId).map(({ gapId, text }) => ({ gapId, text: text.trim() })),
      };
    default:
      return answer;
  }
}

function lastOfEach<Part>(parts: readonly Part[], idOf: (part: Part) => string): readonly Part[] {
  const byId = new Map(parts.map((part) => [idOf(part), part]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, part]) => part);
}
