import { type Answer, answerKindOf } from './answer.js';
import type { Question } from './question.js';

/** @throws RangeError for an answer of another kind, or with parts the question does not have */
export function refuseForeignAnswer(question: Question, answer: Answer | null): void {
  if (answer === null) return;
  if (answer.kind !== answerKindOf(question.kind)) throw new RangeError(`Question ${question.id} takes no answer ${answer.kind}`);
  const problem = problemOf(question, answer);
  if (problem) throw new RangeError(`Question ${question.id}: ${problem}`);
}

function problemOf(question: Question, answer: Answer): string | null {
  if (answer.kind === 'choice' && 'options' in question) {
    if (question.kind === 'single' && new Set(answer.optionIds).size > 1) return 'takes one option';
    return unknown(answer.optionIds, question.options);
  }
  if (answer.kind === 'ordering' && 'items' in question) {
    const complete = answer.itemIds.length === 0 || answer.itemIds.length === question.items.length;
    if (!complete || new Set(answer.itemIds).size !== answer.itemIds.length) return 'takes every item once';
    return unknown(answer.itemIds, question.items);
  }
  if (answer.kind === 'matching' && 'left' in question) {
    const { pairs } = answer;
    return (
      unknown(
        pairs.map(({ leftId }) => leftId),
        question.left,
      ) ??
      unknown(
        pairs.map(({ rightId }) => rightId),
        question.right,
      )
    );
  }
  if (answer.kind === 'gapFill' && 'gaps' in question)
    return unknown(
      answer.gaps.map(({ gapId }) => gapId),
      question.gaps,
    );
  if (answer.kind === 'numeric' && !Number.isFinite(answer.value)) return 'takes a number';
  if (answer.kind === 'hotMoment' && 'fragment' in question) {
    const { durationSeconds } = question.fragment;
    // A player may stop a breath after the end it announced.
    return answer.seconds >= 0 && answer.seconds <= durationSeconds + 1 ? null : 'takes a moment of its fragment';
  }
  return null;
}

function unknown(ids: readonly string[], parts: readonly { readonly id: string }[]): string | null {
  const known = new Set(parts.map(({ id }) => id));
  const foreign = ids.find((id) => !known.has(id));
  return foreign === undefined ? null : `has no part ${foreign}`;
}
