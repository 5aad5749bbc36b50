import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const startWavesJob = defineJob({
  name: 'start-rollout-waves',
  queue: 'progress',
  version: 1,
  payload: z.object({}),
  every: { seconds: 900 },
});
