import { plainText } from '@vakwerk/domain/learning/courses/rich-text';
import type { LearnerStep } from '../api/module';

/** What a step says, as one text: to be read aloud. What is spoken in a call is heard there already. */
export function stepWords(step: LearnerStep, language: 'nl' | 'en'): string {
  const title = step.title[language];
  switch (step.__typename) {
    case 'TextStep':
      return `${title}.\n${plainText(step.body[language])}`;
    case 'AudioFragmentStep':
      return `${title}.\n${step.introduction[language]}`;
    case 'QuestionStep': {
      const { question } = step;
      const options = 'options' in question ? question.options.map(({ text }) => text[language]) : [];
      return [question.prompt[language], ...options].join('\n');
    }
    default:
      return title;
  }
}
