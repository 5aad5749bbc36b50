import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';
import { PersonErased } from '../people.events.js';

/** Reaches outside the database; twice is harmless, because the file knows what it has. */
export const writeLedgerJob = defineJob({
  name: 'write-erasure-ledger',
  queue: 'people',
  version: 1,
  payload: z.object({ personId: z.uuid() }),
  on: PersonErased,
  once: 'own',
});
