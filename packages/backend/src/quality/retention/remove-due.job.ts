import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

/** Reaches outside the database, remembers its own steps, and doing it twice is harmless. */
export const removeDueJob = defineJob({
  name: 'remove-due-by-retention',
  queue: 'quality',
  version: 1,
  payload: z.object({}),
  every: { seconds: 24 * 3_600 },
  once: 'own',
});
