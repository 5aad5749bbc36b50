import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

/** A coach asks the agent of a call to lend a piece of it. */
export const FragmentAsked = defineEvent('FragmentAsked', 1, z.object({ fragmentId: z.uuid() }));

/** Its agent lends it to lessons: the sound may be cut out. */
export const FragmentGiven = defineEvent('FragmentGiven', 1, z.object({ fragmentId: z.uuid() }));
