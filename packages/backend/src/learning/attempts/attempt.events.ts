import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

/** A finished attempt says something new about its person: it was handed in, or a coach graded an answer of it (again). */
export const AttemptGraded = defineEvent('AttemptGraded', 1, z.object({ attemptId: z.uuid(), personId: z.uuid() }));

/** An attempt was handed in and has an answer that a person must grade. */
export const AnswersAwaitGrading = defineEvent('AnswersAwaitGrading', 1, z.object({ attemptId: z.uuid(), personId: z.uuid() }));
