import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { FragmentGiven } from './fragment.events.js';

export const cutFragmentJob = defineJob({
  name: 'cut-fragment',
  queue: 'coaching',
  version: 1,
  payload: z.object({ fragmentId: z.uuid() }),
  on: FragmentGiven,
  // It decodes between two transactions; the second looks again whether the sound is still lent and not yet there.
  once: 'own',
});
