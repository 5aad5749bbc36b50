import type { CourseContent, CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import { NotFound } from '../../platform/auth/access-errors.js';
import { getStep } from '../steps/learner-course.js';

/** A quiz of a course version with the module it is in. @throws NotFound */
export function getQuiz(content: CourseContent, stepId: string): { module: CourseModule; step: QuizStep } {
  const { module, step } = getStep(content, stepId);
  if (step.kind !== 'quiz') throw new NotFound('This quiz');
  return { module, step };
}
