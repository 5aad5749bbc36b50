import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

/** It showed that somebody needs to work on skills: rules look again. */
export const SkillNeeded = defineEvent('SkillNeeded', 1, z.object({ personId: z.uuid() }));
