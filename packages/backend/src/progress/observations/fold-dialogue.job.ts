import { z } from 'zod';
import { DialogueEnded } from '../../learning/index.js';
import { defineJob } from '../../platform/jobs/job.js';

export const foldDialogueJob = defineJob({
  name: 'fold-dialogue',
  queue: 'progress',
  version: 1,
  payload: z.object({ runId: z.uuid() }),
  on: DialogueEnded,
});
