import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const markOverdueJob = defineJob({
  name: 'mark-overdue-assignments',
  queue: 'learning',
  version: 1,
  payload: z.object({}),
  every: { seconds: 300 },
});
