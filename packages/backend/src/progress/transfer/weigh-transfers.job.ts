import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const weighTransfersJob = defineJob({
  name: 'weigh-transfers',
  queue: 'progress',
  version: 1,
  payload: z.object({}),
  every: { seconds: 86_400 },
});
