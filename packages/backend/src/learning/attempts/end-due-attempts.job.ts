import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const endDueAttemptsJob = defineJob({
  name: 'end-due-attempts',
  queue: 'learning',
  version: 1,
  payload: z.object({}),
  every: { seconds: 60 },
});
