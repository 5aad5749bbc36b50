import { z } from 'zod';
import { QuestionAnswered } from '../../learning/index.js';
import { defineJob } from '../../platform/jobs/job.js';

export const foldResponseJob = defineJob({
  name: 'fold-response',
  queue: 'progress',
  version: 1,
  payload: z.object({ responseId: z.uuid() }),
  on: QuestionAnswered,
});
