import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

export const refreshTeamWeeksJob = defineJob({
  name: 'refresh-team-weeks',
  queue: 'progress',
  version: 1,
  payload: z.object({}),
  every: { seconds: 2 },
});
