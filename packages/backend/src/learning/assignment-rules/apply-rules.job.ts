import { z } from 'zod';
import { PersonChanged } from '../../people/index.js';
import { defineJob } from '../../platform/jobs/job.js';
import { SkillNeeded } from './skill-need.events.js';

/** Days turn at another hour in every organisation, and doing nothing costs little: so every hour, and not once a night. */
export const applyRulesJob = defineJob({
  name: 'apply-assignment-rules',
  queue: 'learning',
  version: 1,
  payload: z.object({}),
  every: { seconds: 3_600 },
});

export const applyRulesToPersonJob = defineJob({
  name: 'apply-rules-to-person',
  queue: 'learning',
  version: 1,
  payload: PersonChanged.payload,
  on: PersonChanged,
});

export const applyRulesToNeedJob = defineJob({
  name: 'apply-rules-to-need',
  queue: 'learning',
  version: 1,
  payload: SkillNeeded.payload,
  on: SkillNeeded,
});
