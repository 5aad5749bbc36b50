import { defineJob } from '../../platform/jobs/job.js';
import { SessionCancelled, SessionClosed } from '../sessions/session.events.js';

export const carryOverJob = defineJob({
  name: 'carry-over-agenda',
  queue: 'coaching',
  version: 1,
  payload: SessionClosed.payload,
  on: SessionClosed,
});

/** One that is off leaves all of its points. */
export const carryOverCancelledJob = defineJob({
  name: 'carry-over-cancelled-agenda',
  queue: 'coaching',
  version: 1,
  payload: SessionCancelled.payload,
  on: SessionCancelled,
});
