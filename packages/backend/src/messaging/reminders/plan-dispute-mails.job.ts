import { defineJob } from '../../platform/jobs/job.js';
import { DisputeResolved, DisputeReviewerAssigned } from '../../quality/index.js';

const queue = 'messaging' as const;

export const mailAssignedDisputeJob = defineJob({
  name: 'mail-assigned-dispute',
  queue,
  version: 1,
  payload: DisputeReviewerAssigned.payload,
  on: DisputeReviewerAssigned,
});

export const mailDecidedDisputeJob = defineJob({
  name: 'mail-decided-dispute',
  queue,
  version: 1,
  payload: DisputeResolved.payload,
  on: DisputeResolved,
});
