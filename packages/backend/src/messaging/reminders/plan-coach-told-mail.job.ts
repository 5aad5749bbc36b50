import { CoachTold } from '../../coaching/index.js';
import { defineJob } from '../../platform/jobs/job.js';

export const mailToldCoachJob = defineJob({
  name: 'mail-told-coach',
  queue: 'messaging',
  version: 1,
  payload: CoachTold.payload,
  on: CoachTold,
});
