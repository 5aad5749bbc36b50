import type { LocalizedText } from '../../shared/localized.js';
import type { Answer, AnswerKind, AnswerOf, MatchedPair } from './answer.js';
import { isAccepted } from './normalise-text.js';
import type { AcceptedTexts, Question, RubricCriterion } from './question.js';

/** What was right and what the answer was: the key, with the feedback that belongs to this answer. */
export type Correction =
  | { readonly kind: 'choice'; readonly options: readonly GradedOption[] }
  /** `feedback`: of what was chosen; null without an answer. */
  | { readonly kind: 'trueFalse'; readonly correct: boolean; readonly feedback: LocalizedText | null }
  | { readonly kind: 'numeric'; readonly value: number; readonly tolerance: number; readonly unit: LocalizedText }
  | { readonly kind: 'shortText'; readonly accepted: AcceptedTexts }
  /** In the right order. `placed`: whether it stood in its own place. */
  | { readonly kind: 'ordering'; readonly items: readonly { readonly id: string; readonly placed: boolean }[] }
  /** The right pairs. `matched`: whether it was made. */
  | { readonly kind: 'matching'; readonly pairs: readonly (MatchedPair & { readonly matched: boolean })[] }
  | { readonly kind: 'gapFill'; readonly gaps: readonly GradedGap[] }
  | { readonly kind: 'hotMoment'; readonly targetSeconds: number; readonly toleranceSeconds: number }
  | { readonly kind: 'open'; readonly rubric: readonly RubricCriterion[]; readonly exampleAnswer: LocalizedText };

export interface GradedOption {
  readonly optionId: string;
  readonly chosen: boolean;
  readonly correct: boolean;
  /** Only of the options that were chosen. */
  readonly feedback: LocalizedText | null;
}

export interface GradedGap {
  readonly gapId: string;
  readonly right: boolean;
  readonly accepted: AcceptedTexts;
}

/** Every part in the question's order. `answer` is one the question takes, or null. */
export function correctionOf(question: Question, given: Answer | null): Correction {
  const answer = <Kind extends AnswerKind>(kind: Kind) => (given?.kind === kind ? (given as AnswerOf<Kind>) : null);
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const chosen = new Set(answer('choice')?.optionIds);
      return { kind: 'choice', options: question.options.map((option) => gradedOption(option, chosen)) };
    }
    case 'trueFalse': {
      const value = answer('trueFalse')?.value ?? null;
      const feedback = value === null ? null : value ? question.feedbackTrue : question.feedbackFalse;
      return { kind: 'trueFalse', correct: question.correct, feedback };
    }
    case 'numeric':
      return { kind: 'numeric', value: question.value, tolerance: question.tolerance, unit: question.unit };
    case 'shortText':
      return { kind: 'shortText', accepted: question.accepted };
    case 'ordering': {
      const order = answer('ordering')?.itemIds ?? [];
      return { kind: 'ordering', items: question.items.map(({ id }, place) => ({ id, placed: order[place] === id })) };
    }
    case 'matching': {
      const partner = new Map(answer('matching')?.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
      const pairs = question.left.map(({ id, rightId }) => ({ leftId: id, rightId, matched: partner.get(id) === rightId }));
      return { kind: 'matching', pairs };
    }
    case 'gapFill': {
      const filled = new Map(answer('gapFill')?.gaps.map(({ gapId, text }) => [gapId, text]));
      const gaps = question.gaps.map(({ id: gapId, accepted }) => {
        const right = isAccepted(filled.get(gapId) ?? '', accepted);
        return { gapId, right, accepted };
      });
      return { kind: 'gapFill', gaps };
    }
    case 'hotMoment':
      return { kind: 'hotMoment', targetSeconds: question.targetSeconds, toleranceSeconds: question.toleranceSeconds };
    case 'open':
      return { kind: 'open', rubric: question.rubric, exampleAnswer: question.exampleAnswer };
  }
}

function gradedOption(
  { id, correct, feedback }: { readonly id: string; readonly correct: boolean; readonly feedback: LocalizedText },
  chosen: ReadonlySet<string>,
): GradedOption {
  return { optionId: id, chosen: chosen.has(id), correct, feedback: chosen.has(id) ? feedback : null };
}

/** Every word of feedback a person gets with this answer, without the empty ones; the explanation of the question is beside it. */
export function feedbackOf(correction: Correction): readonly LocalizedText[] {
  const texts =
    correction.kind === 'choice'
      ? correction.options.map(({ feedback }) => feedback)
      : correction.kind === 'trueFalse'
        ? [correction.feedback]
        : [];
  return texts.filter((text) => text !== null).filter(({ nl, en }) => (nl + en).trim() !== '');
}
