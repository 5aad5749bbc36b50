import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { SessionCancelled, SessionClosed, SessionPlanned } from '../sessions/session.events.js';

export const continueSeriesJob = defineJob({
  name: 'continue-session-series',
  queue: 'coaching',
  version: 1,
  payload: z.object({}),
  every: { seconds: 3_600 },
  once: 'own',
});

export const continuePlannedSeriesJob = defineJob({
  name: 'continue-planned-series',
  queue: 'coaching',
  version: 1,
  payload: SessionPlanned.payload,
  on: SessionPlanned,
  once: 'own',
});

export const continueClosedSeriesJob = defineJob({
  name: 'continue-closed-series',
  queue: 'coaching',
  version: 1,
  payload: SessionClosed.payload,
  on: SessionClosed,
  once: 'own',
});

export const continueCancelledSeriesJob = defineJob({
  name: 'continue-cancelled-series',
  queue: 'coaching',
  version: 1,
  payload: SessionCancelled.payload,
  on: SessionCancelled,
  once: 'own',
});
