import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

/** Reaches outside the database, and doing it twice is harmless. */
export const forgetLentSoundsJob = defineJob({
  name: 'forget-lent-sounds',
  queue: 'learning',
  version: 1,
  payload: z.object({}),
  every: { seconds: 3_600 },
  once: 'own',
});
