import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const reconcileWeeksJob = defineJob({
  name: 'reconcile-weeks',
  queue: 'progress',
  version: 1,
  payload: z.object({}),
  every: { seconds: 86_400 },
});
