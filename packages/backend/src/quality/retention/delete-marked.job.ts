import { z } from 'zod';
import { PersonErased } from '../../people/index.js';
import { defineJob } from '../../platform/jobs/job.js';

/** Reaches outside the database; doing it twice is harmless. */
export const deleteMarkedJob = defineJob({
  name: 'delete-files-of-erased-person',
  queue: 'quality',
  version: 1,
  payload: z.object({ personId: z.uuid() }),
  on: PersonErased,
  once: 'own',
});
