import { Assignment } from './assignments/assignment.entity.js';
import { Course } from './courses/course.entity.js';
import { CourseVersion } from './courses/course-version.entity.js';
import { CourseMedia } from './media/course-media.entity.js';
import { Response } from './responses/response.entity.js';
import { StepEvidence } from './steps/step-evidence.entity.js';

/** The only door of this slice for others. */
export const LEARNING_ENTITIES = [CourseMedia, Course, CourseVersion, Assignment, StepEvidence, Response];
export { LearningModule } from './learning.module.js';
