import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationGraded } from '../../quality/index.js';

export const foldEvaluationJob = defineJob({
  name: 'fold-evaluation',
  queue: 'progress',
  version: 1,
  payload: z.object({ evaluationId: z.uuid() }),
  on: EvaluationGraded,
});
