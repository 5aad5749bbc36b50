import { AttemptRepository } from '../attempts/attempt.repository.js';
import { AttemptAnswerRepository } from '../attempts/attempt-answer.repository.js';
import { AttemptOutcomes } from '../attempts/attempt-outcomes.js';
import { AttemptQuestions } from '../attempts/attempt-questions.js';
import { EndAttempt } from '../attempts/end-attempt.js';
import { EndDueAttempts } from '../attempts/end-due-attempts.js';
import { FinishAttempt } from '../attempts/finish-attempt.js';
import { FirstAttemptAnswers } from '../attempts/first-attempt-answers.js';
import { OpenAttemptReader } from '../attempts/open-attempt.reader.js';
import { ReadAttempt } from '../attempts/read-attempt.js';
import { ReadAttemptEvidence } from '../attempts/read-attempt-evidence.js';
import { SaveAttemptAnswer } from '../attempts/save-attempt-answer.js';
import { StartAttempt } from '../attempts/start-attempt.js';
import { AnswerGradeRepository } from '../grading/answer-grade.repository.js';
import { AnswersToGrade } from '../grading/answers-to-grade.js';
import { AskSecondLook } from '../grading/ask-second-look.js';
import { GradeAnswer } from '../grading/grade-answer.js';
import { CheckDraws } from './check-draws.js';
import { ExtendQuiz } from './extend-quiz.js';
import { ListTeamQuizzes } from './list-team-quizzes.js';
import { PersonTeams } from './person-teams.js';
import { QuizExtensionRepository } from './quiz-extension.repository.js';
import { QuizResultRepository } from './quiz-result.repository.js';
import { ReadQuiz } from './read-quiz.js';
import { SecretQuestions } from './secret-questions.js';
import { SettleQuiz } from './settle-quiz.js';

/** What quizzes, attempts and grading bring into the slice. */
export const QUIZ_REPOSITORIES = [
  AttemptRepository,
  AttemptAnswerRepository,
  OpenAttemptReader,
  QuizExtensionRepository,
  QuizResultRepository,
  AnswerGradeRepository,
  PersonTeams,
];
export const QUIZ_USE_CASES = [
  AttemptQuestions,
  AttemptOutcomes,
  SettleQuiz,
  SecretQuestions,
  CheckDraws,
  EndAttempt,
  StartAttempt,
  SaveAttemptAnswer,
  FinishAttempt,
  EndDueAttempts,
  ReadAttempt,
  ReadAttemptEvidence,
  FirstAttemptAnswers,
  ReadQuiz,
  ExtendQuiz,
  ListTeamQuizzes,
  AnswersToGrade,
  GradeAnswer,
  AskSecondLook,
];
