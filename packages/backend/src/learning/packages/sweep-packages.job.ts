import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

/** Reaches outside the database, and doing it twice is harmless. */
export const sweepPackagesJob = defineJob({
  name: 'sweep-packages',
  queue: 'learning',
  version: 1,
  payload: z.object({}),
  every: { seconds: 6 * 3_600 },
  once: 'own',
});
