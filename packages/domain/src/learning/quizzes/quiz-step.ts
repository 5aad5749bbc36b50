import type { StepBase } from '../courses/step-base.js';
import type { Quiz } from './quiz.js';

/** Several questions together, in attempts; done when the final grade first was enough. */
export interface QuizStep extends StepBase {
  readonly kind: 'quiz';
  readonly quiz: Quiz;
}
