import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { Language } from '@vakwerk/domain/shared/localized';
import { bankChoices } from './bank-choices.js';
import { bankMoments } from './bank-moments.js';
import { bankOthers } from './bank-others.js';
import type { BankEntry } from './write-question.js';

/** Every question of the library: those made for the bank, and those of its courses, so that authors see them in one place. */
export function libraryBank(
  courses: readonly { readonly code: string; readonly content: CourseContent }[],
  spoken: Language,
): readonly BankEntry[] {
  const entries = [...bankChoices, ...bankOthers, ...bankMoments(spoken)];
  const known = new Set(entries.map(({ content }) => content.id));
  for (const { code, content } of courses)
    for (const question of questionsOf(content)) {
      if (known.has(question.id)) continue;
      known.add(question.id);
      entries.push({ content: question, tags: ['cursus', code] });
    }
  return entries;
}

/** Questions of question steps, and of whatever holds questions inside a step. */
function questionsOf(content: CourseContent): readonly Question[] {
  return content.modules.flatMap(({ steps }) =>
    steps.flatMap((step): readonly Question[] => {
      if (step.kind === 'question') return [step.question];
      if (step.kind === 'quiz') return step.quiz.parts.flatMap((part) => (part.kind === 'fixed' ? [part.question] : []));
      return [];
    }),
  );
}
