import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationReleased } from '../../quality/index.js';

export const practiseFailedCriteriaJob = defineJob({
  name: 'practise-failed-criteria',
  queue: 'coaching',
  version: 1,
  payload: z.object({ evaluationId: z.uuid() }),
  on: EvaluationReleased,
});
