import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationSubmitted } from './evaluation.events.js';

export const gradeEvaluationJob = defineJob({
  name: 'grade-evaluation',
  queue: 'quality',
  version: 1,
  payload: z.object({ evaluationId: z.uuid() }),
  on: EvaluationSubmitted,
});
