import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

export const CourseAssigned = defineEvent('CourseAssigned', 1, z.object({ assignmentId: z.uuid(), personId: z.uuid() }));

export const ModuleCompleted = defineEvent(
  'ModuleCompleted',
  1,
  z.object({ assignmentId: z.uuid(), personId: z.uuid(), courseVersionId: z.uuid(), moduleId: z.string() }),
);

export const AssignmentCompleted = defineEvent(
  'AssignmentCompleted',
  1,
  z.object({ assignmentId: z.uuid(), personId: z.uuid(), courseId: z.uuid(), courseVersionId: z.uuid() }),
);

export const AssignmentOverdue = defineEvent('AssignmentOverdue', 1, z.object({ assignmentId: z.uuid(), personId: z.uuid() }));
