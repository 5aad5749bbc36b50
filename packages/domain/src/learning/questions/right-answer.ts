import type { Answer } from './answer.js';
import type { AcceptedTexts, Question } from './question.js';

/** The answer that earns everything; null for an open question, which has no such answer. For previews and simulations. */
export function rightAnswer(question: Question): Answer | null {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { kind: 'choice', optionIds: question.options.filter(({ correct }) => correct).map(({ id }) => id) };
    case 'trueFalse':
      return { kind: 'trueFalse', value: question.correct };
    case 'numeric':
      return { kind: 'numeric', value: question.value };
    case 'shortText':
      return { kind: 'shortText', text: firstOf(question.accepted) };
    case 'ordering':
      return { kind: 'ordering', itemIds: question.items.map(({ id }) => id) };
    case 'matching':
      return { kind: 'matching', pairs: question.left.map(({ id, rightId }) => ({ leftId: id, rightId })) };
    case 'gapFill':
      return { kind: 'gapFill', gaps: question.gaps.map(({ id, accepted }) => ({ gapId: id, text: firstOf(accepted) })) };
    case 'hotMoment':
      return { kind: 'hotMoment', seconds: question.targetSeconds };
    case 'open':
      return null;
  }
}

const firstOf = ({ nl, en }: AcceptedTexts): string => nl[0] ?? en[0] ?? '';
