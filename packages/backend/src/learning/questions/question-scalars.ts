import { AnswerScalar } from './answer.scalar.js';
import { AskedQuestionScalar } from './asked-question.scalar.js';
import { CorrectionScalar } from './correction.scalar.js';
import { QuestionScalar } from './question.scalar.js';

/** Questions and what belongs to them travel as the types of the domain. */
export const QUESTION_SCALARS = [AnswerScalar, AskedQuestionScalar, CorrectionScalar, QuestionScalar];
