import type { LocalizedText } from '../../shared/localized.js';
import type { Question } from './question.js';

/** Every text of a question that a learner reads before answering, the prompt first: for minutes, searching and missing languages. */
export function askedTexts(question: Question): readonly LocalizedText[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [question.prompt, ...question.options.map(({ text }) => text)];
    case 'numeric':
      return [question.prompt, question.unit];
    case 'ordering':
      return [question.prompt, ...question.items.map(({ text }) => text)];
    case 'matching':
      return [question.prompt, ...[...question.left, ...question.right].map(({ text }) => text)];
    case 'gapFill':
      return [question.prompt, question.text];
    case 'open':
      return [question.prompt, ...question.rubric.map(({ text }) => text)];
    default:
      return [question.prompt];
  }
}
