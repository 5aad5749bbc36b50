import { z } from 'zod';
import { CardReviewed, ReviewUndone } from '../../learning/index.js';
import { defineJob } from '../../platform/jobs/job.js';

const payload = z.object({ reviewId: z.uuid(), cardId: z.uuid(), personId: z.uuid() });

export const foldReviewJob = defineJob({ name: 'fold-review', queue: 'progress', version: 1, payload, on: CardReviewed });
export const foldUndoJob = defineJob({ name: 'fold-review-undo', queue: 'progress', version: 1, payload, on: ReviewUndone });
