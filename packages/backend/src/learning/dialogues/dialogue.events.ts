import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

export const DialogueEnded = defineEvent('DialogueEnded', 1, z.object({ runId: z.uuid() }));
