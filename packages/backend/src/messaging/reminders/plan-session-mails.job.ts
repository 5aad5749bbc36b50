import { SessionCancelled, SessionClosed, SessionPlanned, SessionRescheduled } from '../../coaching/index.js';
import type { EventDefinition } from '../../platform/jobs/event.js';
import { defineJob } from '../../platform/jobs/job.js';

const planMailsOn = (name: string, on: EventDefinition<{ sessionId: string }>) =>
  defineJob({ name, queue: 'messaging', version: 1, payload: on.payload, on });

export const mailPlannedSessionJob = planMailsOn('mail-planned-session', SessionPlanned);
export const mailRescheduledSessionJob = planMailsOn('mail-rescheduled-session', SessionRescheduled);
export const mailCancelledSessionJob = planMailsOn('mail-cancelled-session', SessionCancelled);
export const mailClosedSessionJob = planMailsOn('mail-closed-session', SessionClosed);
