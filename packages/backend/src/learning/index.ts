import { Assignment } from './assignments/assignment.entity.js';
import { Course } from './courses/course.entity.js';
import { CourseVersion } from './courses/course-version.entity.js';
import { CourseMedia } from './media/course-media.entity.js';
import { Response } from './responses/response.entity.js';
import { StepEvidence } from './steps/step-evidence.entity.js';

/** The only door of this slice for others. */
export const LEARNING_ENTITIES = [CourseMedia, Course, CourseVersion, Assignment, StepEvidence, Response];
export { AssignCourse, type AssignCourseRequest } from './assignments/assign-course.js';
export { AssignmentCompleted, AssignmentOverdue, CourseAssigned, ModuleCompleted } from './assignments/assignment.events.js';
export { type DueAssignment, DueAssignments } from './assignments/due-assignments.js';
export { StartModule } from './assignments/start-module.js';
export { CoursePublished } from './courses/course.events.js';
export { type CourseFile, ImportCourse } from './courses/import-course.js';
export { CourseFileIncomplete, CourseNotReady, LearningError } from './learning.errors.js';
export { LearningModule } from './learning.module.js';
export { AnswerQuestion, type GivenAnswer } from './responses/answer-question.js';
export { ReadResponse, type ResponseEvidence } from './responses/read-response.js';
export { QuestionAnswered } from './responses/response.events.js';
export { SaveStepProgress, type StepProgressReport } from './steps/save-step-progress.js';
