import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

const ids = z.object({ reviewId: z.uuid(), cardId: z.uuid(), personId: z.uuid() });

export const CardReviewed = defineEvent('CardReviewed', 1, ids);
/** Taken back: it must stop counting. Read it at the door as it is now. */
export const ReviewUndone = defineEvent('ReviewUndone', 1, ids);
/** Somebody was sure of a wrong answer while practising: something to talk about. */
export const MisconceptionFound = defineEvent('MisconceptionFound', 1, ids);
