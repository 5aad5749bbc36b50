import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const remindUnreadJob = defineJob({
  name: 'remind-unread',
  queue: 'quality',
  version: 1,
  payload: z.object({}),
  every: { seconds: 900 },
});
