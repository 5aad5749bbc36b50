import { z } from 'zod';
import { PersonInvited } from '../../people/index.js';
import { defineJob } from '../../platform/jobs/job.js';

/** Somebody new may be whom parked interactions wait for. */
export const matchKnownJob = defineJob({
  name: 'match-parked-interactions',
  queue: 'quality',
  version: 1,
  payload: z.object({ personId: z.uuid() }),
  on: PersonInvited,
});

/** For people who came without an invitation (command line), and for what one run left over. */
export const matchKnownSweepJob = defineJob({
  name: 'match-parked-interactions-sweep',
  queue: 'quality',
  version: 1,
  payload: z.object({}),
  every: { seconds: 300 },
});
