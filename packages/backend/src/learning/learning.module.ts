import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/index.js';
import { AssignCourse } from './assignments/assign-course.js';
import { AssignmentRepository } from './assignments/assignment.repository.js';
import { AssignmentList } from './assignments/assignment-list.js';
import { DueAssignments } from './assignments/due-assignments.js';
import { GiveAssignment } from './assignments/give-assignment.js';
import { ListPersonAssignments } from './assignments/list-person-assignments.js';
import { MarkOverdue } from './assignments/mark-overdue.js';
import { StartModule } from './assignments/start-module.js';
import { CourseRepository } from './courses/course.repository.js';
import { CourseCatalogue } from './courses/course-catalogue.js';
import { CourseReferences } from './courses/course-references.js';
import { CourseVersionRepository } from './courses/course-version.repository.js';
import { FreezeVersion } from './courses/freeze-version.js';
import { ImportCourse } from './courses/import-course.js';
import { PublishCourse } from './courses/publish-course.js';
import { ReadCourse } from './courses/read-course.js';
import { SaveCourseDraft } from './courses/save-course-draft.js';
import { StoreDraft } from './courses/store-draft.js';
import { CourseMediaRepository } from './media/course-media.repository.js';
import { OpenMedia } from './media/open-media.js';
import { StoreMedia } from './media/store-media.js';
import { AnswerQuestion } from './responses/answer-question.js';
import { KeepResponse } from './responses/keep-response.js';
import { ReadResponse } from './responses/read-response.js';
import { ResponseRepository } from './responses/response.repository.js';
import { AdvanceAssignment } from './steps/advance-assignment.js';
import { LearnerCourses } from './steps/learner-course.js';
import { ReadModule } from './steps/read-module.js';
import { SaveStepProgress } from './steps/save-step-progress.js';
import { StepEvidenceRepository } from './steps/step-evidence.repository.js';

const repositories = [
  CourseMediaRepository,
  CourseRepository,
  CourseVersionRepository,
  CourseCatalogue,
  AssignmentRepository,
  AssignmentList,
  StepEvidenceRepository,
  ResponseRepository,
  LearnerCourses,
  CourseReferences,
  DueAssignments,
];
const useCases = [
  StoreMedia,
  OpenMedia,
  StoreDraft,
  SaveCourseDraft,
  FreezeVersion,
  PublishCourse,
  ImportCourse,
  ReadCourse,
  AssignCourse,
  GiveAssignment,
  ListPersonAssignments,
  MarkOverdue,
  StartModule,
  ReadModule,
  SaveStepProgress,
  AdvanceAssignment,
  AnswerQuestion,
  KeepResponse,
  ReadResponse,
];

/** Use cases and repositories, for the api and the worker. */
@Module({ imports: [SkillsModule], providers: [...repositories, ...useCases], exports: [...repositories, ...useCases] })
export class LearningModule {}
