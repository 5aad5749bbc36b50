import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

/** Somebody switched a rule on, or changed one that is on: what it says now may already be so. */
export const NextStepSwitchedOn = defineEvent('NextStepSwitchedOn', 1, z.object({ ruleId: z.uuid() }));

/** A rule tells these coaches that something shows about one of their people. */
export const CoachTold = defineEvent('CoachTold', 1, z.object({ firingId: z.uuid() }));
