import { People20261101000000 } from './20261101000000-people.js';
import { Platform20261101000100 } from './20261101000100-platform.js';
import { Skills20261101000200 } from './20261101000200-skills.js';
import { Learning20261101000250 } from './20261101000250-learning.js';
import { QualityInteractions20261101000300 } from './20261101000300-quality-interactions.js';
import { QualityEvaluations20261101000310 } from './20261101000310-quality-evaluations.js';
import { Coaching20261101000400 } from './20261101000400-coaching.js';
import { Progress20261101000500 } from './20261101000500-progress.js';
import { Messaging20261101000600 } from './20261101000600-messaging.js';
import { StepOpened20261123000000 } from './20261123000000-step-opened.js';
import { ScorecardLife20261124000100 } from './20261124000100-scorecard-life.js';
import { InteractionsIn20261124000200 } from './20261124000200-interactions-in.js';
import { Sampling20261124000300 } from './20261124000300-sampling.js';
import { Disputes20261124000400 } from './20261124000400-disputes.js';
import { Calibration20261124000500 } from './20261124000500-calibration.js';
import { Retention20261124000700 } from './20261124000700-retention.js';
import { Queue20261124000850 } from './20261124000850-queue.js';
import { SelfScoreFirst20261124000920 } from './20261124000920-self-score-first.js';
import { Register20261130000100 } from './20261130000100-register.js';
import { QuestionAnswers20261130000200 } from './20261130000200-question-answers.js';
import { QuestionBank20261130000210 } from './20261130000210-question-bank.js';
import { Quizzes20261130000300 } from './20261130000300-quizzes.js';
import { CourseStudio20261130000400 } from './20261130000400-course-studio.js';
import { Practice20261130000500 } from './20261130000500-practice.js';
import { Dialogues20261130000600 } from './20261130000600-dialogues.js';
import { Packages20261130000700 } from './20261130000700-packages.js';
import { Paths20261130000800 } from './20261130000800-paths.js';
import { CourseMoved20261130001200 } from './20261130001200-course-moved.js';
import { LessonFragments20261130001400 } from './20261130001400-lesson-fragments.js';
import { CoachingRoom20261130001500 } from './20261130001500-coaching-room.js';
import { Messages20261130002000 } from './20261130002000-messages.js';
import { NextSteps20261130003000 } from './20261130003000-next-steps.js';
import { SpokenPractice20261130004000 } from './20261130004000-spoken-practice.js';
import { Transfer20261130005000 } from './20261130005000-transfer.js';
import { DashboardViews20261130006000 } from './20261130006000-dashboard-views.js';
import { PeopleProgress20261130007000 } from './20261130007000-people-progress.js';
import { SignOn20261130008000 } from './20261130008000-sign-on.js';
import { AuditReading20261130008100 } from './20261130008100-audit-reading.js';
import { Erasure20261130009000 } from './20261130009000-erasure.js';
import { DiscardReason20261130009050 } from './20261130009050-discard-reason.js';

/** All schema changes, oldest first. Add yours at the end; a released one never changes. */
export const MIGRATIONS = [
  People20261101000000,
  Platform20261101000100,
  Skills20261101000200,
  Learning20261101000250,
  QualityInteractions20261101000300,
  QualityEvaluations20261101000310,
  Coaching20261101000400,
  Progress20261101000500,
  Messaging20261101000600,
  StepOpened20261123000000,
  ScorecardLife20261124000100,
  InteractionsIn20261124000200,
  Sampling20261124000300,
  Disputes20261124000400,
  Calibration20261124000500,
  Retention20261124000700,
  Queue20261124000850,
  SelfScoreFirst20261124000920,
  Register20261130000100,
  Paths20261130000800,
  QuestionAnswers20261130000200,
  QuestionBank20261130000210,
  CourseStudio20261130000400,
  Dialogues20261130000600,
  Quizzes20261130000300,
  Practice20261130000500,
  Packages20261130000700,
  CourseMoved20261130001200,
  LessonFragments20261130001400,
  CoachingRoom20261130001500,
  Messages20261130002000,
  NextSteps20261130003000,
  SpokenPractice20261130004000,
  Transfer20261130005000,
  DashboardViews20261130006000,
  PeopleProgress20261130007000,
  SignOn20261130008000,
  AuditReading20261130008100,
  Erasure20261130009000,
  DiscardReason20261130009050,
];
