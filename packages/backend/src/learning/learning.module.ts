import { Module } from '@nestjs/common';
import { AssignCourse } from './assignments/assign-course.js';
import { AssignmentRepository } from './assignments/assignment.repository.js';
import { AssignmentList } from './assignments/assignment-list.js';
import { GiveAssignment } from './assignments/give-assignment.js';
import { ListPersonAssignments } from './assignments/list-person-assignments.js';
import { StartModule } from './assignments/start-module.js';
import { CourseRepository } from './courses/course.repository.js';
import { CourseCatalogue } from './courses/course-catalogue.js';
import { CourseVersionRepository } from './courses/course-version.repository.js';
import { ReadCourse } from './courses/read-course.js';
import { AnswerQuestion } from './responses/answer-question.js';
import { KeepResponse } from './responses/keep-response.js';
import { ResponseRepository } from './responses/response.repository.js';
import { AdvanceAssignment } from './steps/advance-assignment.js';
import { LearnerCourses } from './steps/learner-course.js';
import { ReadModule } from './steps/read-module.js';
import { SaveStepProgress } from './steps/save-step-progress.js';
import { StepEvidenceRepository } from './steps/step-evidence.repository.js';

const repositories = [
  CourseRepository,
  CourseVersionRepository,
  CourseCatalogue,
  AssignmentRepository,
  AssignmentList,
  StepEvidenceRepository,
  ResponseRepository,
  LearnerCourses,
];
const useCases = [
  ReadCourse,
  AssignCourse,
  GiveAssignment,
  ListPersonAssignments,
  StartModule,
  ReadModule,
  SaveStepProgress,
  AdvanceAssignment,
  AnswerQuestion,
  KeepResponse,
];

/** Use cases and repositories, for the api and the worker. */
@Module({ providers: [...repositories, ...useCases], exports: [...repositories, ...useCases] })
export class LearningModule {}
