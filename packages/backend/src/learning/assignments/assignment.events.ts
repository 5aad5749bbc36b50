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

/** It was ended, opened again, or got another date: who reminds looks again. */
export const AssignmentChanged = defineEvent('AssignmentChanged', 1, z.object({ assignmentId: z.uuid(), personId: z.uuid() }));

/** Somebody who leads the person asked to remind them. */
export const AssignmentNudged = defineEvent('AssignmentNudged', 1, z.object({ assignmentId: z.uuid(), personId: z.uuid() }));
/** The person goes on in another version of the course, because its author said so. */
export const AssignmentMoved = defineEvent(
  'AssignmentMoved',
  1,
  z.object({ assignmentId: z.uuid(), personId: z.uuid(), courseVersionId: z.uuid(), courseMoveId: z.uuid() }),
);
