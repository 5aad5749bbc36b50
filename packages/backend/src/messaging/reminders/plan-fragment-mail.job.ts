import { FragmentAsked } from '../../coaching/index.js';
import { defineJob } from '../../platform/jobs/job.js';

export const mailAskedFragmentJob = defineJob({
  name: 'mail-asked-fragment',
  queue: 'messaging',
  version: 1,
  payload: FragmentAsked.payload,
  on: FragmentAsked,
});
