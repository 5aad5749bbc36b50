import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { AttemptGraded } from '../attempts/attempt.events.js';
import { QuestionAnswered } from '../responses/response.events.js';

export const makeQuestionCardJob = defineJob({
  name: 'make-question-card',
  queue: 'learning',
  version: 1,
  payload: z.object({ responseId: z.uuid() }),
  on: QuestionAnswered,
});

export const makeQuizCardsJob = defineJob({
  name: 'make-quiz-cards',
  queue: 'learning',
  version: 1,
  payload: AttemptGraded.payload,
  on: AttemptGraded,
});
