import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

const ids = z.object({ disputeId: z.uuid() });

export const DisputeOpened = defineEvent('DisputeOpened', 1, ids);
export const DisputeReviewerAssigned = defineEvent('DisputeReviewerAssigned', 1, ids);
/** Every criterion has its outcome. When an answer changed, `EvaluationGraded` comes with it. */
export const DisputeResolved = defineEvent('DisputeResolved', 1, ids);
export const DisputeWithdrawn = defineEvent('DisputeWithdrawn', 1, ids);
