import { CardNames } from './card-names.js';
import { GiveSkillCards } from './give-skill-cards.js';
import { KeepReview } from './keep-review.js';
import { ListOwnCards } from './list-own-cards.js';
import { MakeCard } from './make-card.js';
import { MakeQuestionCard } from './make-question-card.js';
import { MakeQuizCards } from './make-quiz-cards.js';
import { PracticeCardRepository } from './practice-card.repository.js';
import { PracticeReviewRepository } from './practice-review.repository.js';
import { PracticeSchedule } from './practice-schedule.js';
import { PracticeSetReader } from './practice-set.reader.js';
import { PractiseFailedPoints } from './practise-failed-points.js';
import { ReadMisconceptions } from './read-misconceptions.js';
import { ReadPractice } from './read-practice.js';
import { ReadReviewEvidence } from './read-review-evidence.js';
import { ReviewCard } from './review-card.js';
import { SureErrors } from './sure-errors.js';
import { SuspendCard } from './suspend-card.js';
import { UndoReview } from './undo-review.js';

/** Repositories and use cases of practice, for the learning module. */
export const PRACTICE_PARTS = [
  PracticeCardRepository,
  PracticeReviewRepository,
  PracticeSchedule,
  PracticeSetReader,
  CardNames,
  MakeCard,
  MakeQuestionCard,
  MakeQuizCards,
  PractiseFailedPoints,
  GiveSkillCards,
  SureErrors,
  ReadPractice,
  ListOwnCards,
  ReviewCard,
  KeepReview,
  UndoReview,
  SuspendCard,
  ReadReviewEvidence,
  ReadMisconceptions,
];
