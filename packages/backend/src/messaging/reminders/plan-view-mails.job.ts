import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const planViewMailsJob = defineJob({
  name: 'plan-view-mails',
  queue: 'messaging',
  version: 1,
  payload: z.object({}),
  every: { seconds: 300 },
});
