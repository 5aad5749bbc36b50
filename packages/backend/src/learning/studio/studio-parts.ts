import { AddCourse } from './add-course.js';
import { ArchiveCourse } from './archive-course.js';
import { AskCourseMove } from './ask-course-move.js';
import { CourseDeskReader } from './course-desk.reader.js';
import { CourseMoveRepository } from './course-move.repository.js';
import { CourseRevisionRepository } from './course-revision.repository.js';
import { CreateCourse } from './create-course.js';
import { DuplicateCourse } from './duplicate-course.js';
import { ListCourseLibrary } from './list-course-library.js';
import { MoveLearners } from './move-learners.js';
import { ReadCourseDesk } from './read-course-desk.js';
import { RestoreRevision } from './restore-revision.js';

/** Repositories and use cases of authors. */
export const STUDIO_PARTS = [
  AddCourse,
  ArchiveCourse,
  AskCourseMove,
  CourseDeskReader,
  CourseMoveRepository,
  CourseRevisionRepository,
  CreateCourse,
  DuplicateCourse,
  ListCourseLibrary,
  MoveLearners,
  ReadCourseDesk,
  RestoreRevision,
];
