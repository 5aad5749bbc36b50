import { z } from 'zod';
import { MisconceptionFound, ReviewUndone } from '../../learning/index.js';
import { defineJob } from '../../platform/jobs/job.js';

const payload = z.object({ reviewId: z.uuid(), cardId: z.uuid(), personId: z.uuid() });

export const noteMisconceptionJob = defineJob({
  name: 'note-misconception',
  queue: 'coaching',
  version: 1,
  payload,
  on: MisconceptionFound,
});

export const dropMisconceptionJob = defineJob({
  name: 'drop-misconception',
  queue: 'coaching',
  version: 1,
  payload,
  on: ReviewUndone,
});
