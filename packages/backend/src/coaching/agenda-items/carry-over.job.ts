import { defineJob } from '../../platform/jobs/job.js';
import { SessionClosed } from '../sessions/session.events.js';

export const carryOverJob = defineJob({
  name: 'carry-over-agenda',
  queue: 'coaching',
  version: 1,
  payload: SessionClosed.payload,
  on: SessionClosed,
});
