import { CourseMove } from './course-move.entity.js';
import { CourseRevision } from './course-revision.entity.js';

export const STUDIO_ENTITIES = [CourseRevision, CourseMove];
