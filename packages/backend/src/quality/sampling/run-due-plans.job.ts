import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const runDuePlansJob = defineJob({
  name: 'run-due-sampling-plans',
  queue: 'quality',
  version: 1,
  payload: z.object({}),
  every: { seconds: 300 },
});
