import { Attempt } from '../attempts/attempt.entity.js';
import { AttemptAnswer } from '../attempts/attempt-answer.entity.js';
import { AnswerGrade } from '../grading/answer-grade.entity.js';
import { QuizExtension } from './quiz-extension.entity.js';
import { QuizResult } from './quiz-result.entity.js';

export const QUIZ_ENTITIES = [Attempt, AttemptAnswer, AnswerGrade, QuizExtension, QuizResult];
