import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

const ids = z.object({ pathAssignmentId: z.uuid(), personId: z.uuid() });

export const PathAssigned = defineEvent('PathAssigned', 1, ids);
export const PathCompleted = defineEvent('PathCompleted', 1, ids);
