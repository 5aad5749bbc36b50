import { type CourseProblem, halfTranslated, missingTranslations, type ProblemPlace } from '../courses/course-problem.js';
import { checkQuestionKey } from './check-question-key.js';
import type { Question } from './question.js';

/** Everything that makes a question unfit to publish in a course, or to activate in the bank. */
export function checkQuestion(question: Question, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [
    ...missingTranslations(question.prompt, 'prompt', place),
    ...halfTranslated(question.explanation, 'explanation', place),
  ];
  const key = checkQuestionKey(question, place);
  if (question.skillIds.length === 0) key.holes.push({ code: 'noSkill', place });
  return [...problems, ...key.holes, ...key.parts];
}
