import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const forgetAnswersJob = defineJob({
  name: 'forget-ingest-answers',
  queue: 'quality',
  version: 1,
  payload: z.object({}),
  every: { seconds: 24 * 3_600 },
});
