import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const releaseDueJob = defineJob({
  name: 'release-due-evaluations',
  queue: 'quality',
  version: 1,
  payload: z.object({}),
  every: { seconds: 30 },
});
