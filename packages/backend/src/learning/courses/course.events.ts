import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

export const CoursePublished = defineEvent('CoursePublished', 1, z.object({ courseId: z.uuid(), courseVersionId: z.uuid() }));

/** Everybody who is in an older version goes on in the newest one. */
export const CourseMoveAsked = defineEvent('CourseMoveAsked', 1, z.object({ courseMoveId: z.uuid() }));
