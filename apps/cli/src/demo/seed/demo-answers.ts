import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { rightAnswer } from '@vakwerk/domain/learning/questions/right-answer';

/** What somebody of the demo answers who knows it; an open question gets a sentence. */
export function knowingAnswer(question: Question): Answer {
  return rightAnswer(question) ?? { kind: 'open', text: 'Ik noem eerst wat de klant meemaakt. Daarna vraag ik door.' };
}

/** A mistake a person would make, per kind. */
export function mistakenAnswer(question: Question): Answer {
  const right = knowingAnswer(question);
  switch (right.kind) {
    case 'choice': {
      const wrong = 'options' in question ? question.options.filter(({ correct }) => !correct).map(({ id }) => id) : [];
      return { kind: 'choice', optionIds: wrong.slice(0, Math.max(1, right.optionIds.length)) };
    }
    case 'trueFalse':
      return { kind: 'trueFalse', value: !right.value };
    case 'numeric':
      return { kind: 'numeric', value: right.value * 2 + 1 };
    case 'ordering':
      return { kind: 'ordering', itemIds: right.itemIds.toReversed() };
    case 'matching':
      return { kind: 'matching', pairs: right.pairs.slice(0, Math.ceil(right.pairs.length / 2)) };
    case 'gapFill':
      return { kind: 'gapFill', gaps: right.gaps.slice(0, Math.ceil(right.gaps.length / 2)) };
    case 'hotMoment': {
      const seconds = 'fragment' in question ? question.fragment.durationSeconds - right.seconds : 0;
      return { kind: 'hotMoment', seconds: Math.max(0, seconds) };
    }
    case 'shortText':
      return { kind: 'shortText', text: 'weet ik niet' };
    case 'open':
      return { kind: 'open', text: 'Ik los het meteen op.' };
  }
}
