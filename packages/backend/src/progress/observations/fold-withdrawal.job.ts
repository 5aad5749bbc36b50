import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationWithdrawn } from '../../quality/index.js';

export const foldWithdrawalJob = defineJob({
  name: 'fold-withdrawal',
  queue: 'progress',
  version: 1,
  payload: z.object({ evaluationId: z.uuid() }),
  on: EvaluationWithdrawn,
});
