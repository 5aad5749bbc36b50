import { type CourseProblem, halfTranslated, missingTranslations, type ProblemPlace } from './course-problem.js';
import type { Question } from './question.js';

/** Everything that makes a question unfit to publish. */
export function checkQuestion(question: Question, place: ProblemPlace): readonly CourseProblem[] {
  const correct = question.options.filter((option) => option.correct).length;
  const problems: CourseProblem[] = [
    ...missingTranslations(question.prompt, 'prompt', place),
    ...halfTranslated(question.explanation, 'explanation', place),
  ];
  if (question.options.length < 2) problems.push({ code: 'tooFewOptions', place });
  if (correct === 0) problems.push({ code: 'noCorrectOption', place });
  if (question.kind === 'single' && correct > 1) problems.push({ code: 'severalCorrectOptions', place });
  if (question.skillIds.length === 0) problems.push({ code: 'noSkill', place });
  for (const option of question.options) {
    const at = { ...place, optionId: option.id };
    problems.push(...missingTranslations(option.text, 'option', at), ...halfTranslated(option.feedback, 'feedback', at));
  }
  return problems;
}
