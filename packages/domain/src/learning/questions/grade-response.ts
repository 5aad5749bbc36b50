import { roundRatio } from '../../shared/ratio.js';
import { type Answer, type AnswerOf, isAnswered } from './answer.js';
import { type Correction, correctionOf } from './correction.js';
import { isAccepted } from './normalise-text.js';
import type { ChoiceQuestion, OrderingQuestion, Question } from './question.js';
import { refuseForeignAnswer } from './refuse-foreign-answer.js';

/** `awaiting`: answered, and a person has yet to grade it. */
export const RESPONSE_OUTCOMES = ['right', 'partlyRight', 'wrong', 'awaiting', 'notAnswered'] as const;
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number];

export interface GradedResponse {
  readonly outcome: ResponseOutcome;
  /** 0–1 in six decimals; null when there is no answer or nobody has graded it yet: that is not evidence of anything. */
  readonly ratio: number | null;
  /** What was right, and why. Give it to a learner only when they may see it. */
  readonly correction: Correction;
}

/**
 * Grades one answer. Part of it right earns a part, never below 0:
 * - multiple: (right options chosen / all right options) − (wrong options chosen / all wrong options), so that choosing everything
 *   earns nothing;
 * - ordering: (pairs in the right order − pairs in the wrong order) / all pairs, so that chance earns nothing. This is Kendall's τ
 *   (M. G. Kendall, "A new measure of rank correlation", Biometrika 30 (1938) 81–93);
 * - matching and gapFill: right ones / all;
 * - the others are right or wrong; open awaits a person.
 * An empty answer is no answer. Throws RangeError for an answer of another kind, or with parts the question does not have.
 */
export function gradeResponse(question: Question, answer: Answer | null): GradedResponse {
  refuseForeignAnswer(question, answer);
  const correction = correctionOf(question, answer);
  if (!isAnswered(answer)) return { outcome: 'notAnswered', ratio: null, correction };
  if (question.kind === 'open') return { outcome: 'awaiting', ratio: null, correction };
  const ratio = roundRatio(ratioOf(question, answer));
  return { outcome: outcomeOf(ratio), ratio, correction };
}

/** In words: everything, a part, or nothing right. */
export function outcomeOf(ratio: number): 'right' | 'partlyRight' | 'wrong' {
  if (ratio === 1) return 'right';
  return ratio === 0 ? 'wrong' : 'partlyRight';
}

function ratioOf(question: Exclude<Question, { kind: 'open' }>, given: Answer): number {
  const answer = <Kind extends Answer['kind']>(_kind: Kind) => given as AnswerOf<Kind>;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return choiceRatio(question, new Set(answer('choice').optionIds));
    case 'trueFalse':
      return answer('trueFalse').value === question.correct ? 1 : 0;
    case 'numeric':
      return isNear(answer('numeric').value, question.value, question.tolerance) ? 1 : 0;
    case 'shortText':
      return isAccepted(answer('shortText').text, question.accepted) ? 1 : 0;
    case 'ordering':
      return orderRatio(question, answer('ordering').itemIds);
    case 'matching': {
      const partner = new Map(answer('matching').pairs.map(({ leftId, rightId }) => [leftId, rightId]));
      return share(question.left, ({ id, rightId }) => partner.get(id) === rightId);
    }
    case 'gapFill': {
      const filled = new Map(answer('gapFill').gaps.map(({ gapId, text }) => [gapId, text]));
      return share(question.gaps, ({ id, accepted }) => isAccepted(filled.get(id) ?? '', accepted));
    }
    case 'hotMoment':
      return isNear(answer('hotMoment').seconds, question.targetSeconds, question.toleranceSeconds) ? 1 : 0;
  }
}

function choiceRatio({ kind, options }: ChoiceQuestion, chosen: ReadonlySet<string>): number {
  if (kind === 'single') return options.some(({ id, correct }) => correct && chosen.has(id)) ? 1 : 0;
  const shareChosen = (right: boolean): number =>
    share(
      options.filter(({ correct }) => correct === right),
      ({ id }) => chosen.has(id),
    );
  return Math.max(0, shareChosen(true) - shareChosen(false));
}

function orderRatio({ items }: OrderingQuestion, itemIds: readonly string[]): number {
  const places = items.map(({ id }) => itemIds.indexOf(id));
  let balance = 0;
  let pairs = 0;
  for (const [i, earlier] of places.entries())
    for (const later of places.slice(i + 1)) {
      balance += earlier < later ? 1 : -1;
      pairs += 1;
    }
  return pairs === 0 ? 1 : Math.max(0, balance / pairs);
}

/** 0 for no parts at all. */
function share<Part>(parts: readonly Part[], right: (part: Part) => boolean): number {
  return parts.length === 0 ? 0 : parts.filter(right).length / parts.length;
}

/** Both borders count, also where binary fractions miss them: 0.3 is within 0.1 of 0.2. */
function isNear(given: number, value: number, tolerance: number): boolean {
  const slack = Math.max(1, Math.abs(value), Math.abs(given)) * 8 * Number.EPSILON;
  return Math.abs(given - value) <= tolerance + slack;
}
