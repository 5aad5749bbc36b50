import { z } from 'zod';
import { AttemptGraded } from '../../learning/index.js';
import { defineJob } from '../../platform/jobs/job.js';

export const foldAttemptJob = defineJob({
  name: 'fold-attempt',
  queue: 'progress',
  version: 1,
  payload: z.object({ attemptId: z.uuid(), personId: z.uuid() }),
  on: AttemptGraded,
});
