import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

export const CoursePublished = defineEvent('CoursePublished', 1, z.object({ courseId: z.uuid(), courseVersionId: z.uuid() }));
