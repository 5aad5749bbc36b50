import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

const ids = z.object({ sessionId: z.uuid() });

export const SessionPlanned = defineEvent('SessionPlanned', 1, ids);
export const SessionRescheduled = defineEvent('SessionRescheduled', 1, ids);
export const SessionCancelled = defineEvent('SessionCancelled', 1, ids);
/** It took place. */
export const SessionClosed = defineEvent('SessionClosed', 1, ids);
