import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationRegraded, EvaluationReleased } from '../../quality/index.js';

export const noteFailedCriteriaJob = defineJob({
  name: 'note-failed-criteria',
  queue: 'coaching',
  version: 1,
  payload: EvaluationReleased.payload,
  on: EvaluationReleased,
});

/** A decided dispute changes what failed. */
export const noteRegradedCriteriaJob = defineJob({
  name: 'note-regraded-criteria',
  queue: 'coaching',
  version: 1,
  payload: EvaluationRegraded.payload,
  on: EvaluationRegraded,
});
