import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/index.js';
import { ASSIGNING } from './assigning-parts.js';
import { AssignCourse } from './assignments/assign-course.js';
import { AssignmentRepository } from './assignments/assignment.repository.js';
import { AssignmentList } from './assignments/assignment-list.js';
import { CourseJourneys } from './assignments/course-journeys.js';
import { DueAssignments } from './assignments/due-assignments.js';
import { FirstCompletions } from './assignments/first-completions.js';
import { GiveAssignment } from './assignments/give-assignment.js';
import { ListLearningChanges } from './assignments/list-learning-changes.js';
import { ListPersonAssignments } from './assignments/list-person-assignments.js';
import { MarkOverdue } from './assignments/mark-overdue.js';
import { StartModule } from './assignments/start-module.js';
import { BANK_PARTS } from './bank/bank-parts.js';
import { CourseRepository } from './courses/course.repository.js';
import { CourseCatalogue } from './courses/course-catalogue.js';
import { CoursePlaceReader } from './courses/course-place.reader.js';
import { CourseReferences } from './courses/course-references.js';
import { CourseVersionRepository } from './courses/course-version.repository.js';
import { CoursesForSkill } from './courses/courses-for-skill.js';
import { FreezeVersion } from './courses/freeze-version.js';
import { ImportCourse } from './courses/import-course.js';
import { PublishCourse } from './courses/publish-course.js';
import { ReadCourse } from './courses/read-course.js';
import { SaveCourseDraft } from './courses/save-course-draft.js';
import { StoreDraft } from './courses/store-draft.js';
import { DIALOGUES } from './dialogues/dialogue-providers.js';
import { CourseMediaRepository } from './media/course-media.repository.js';
import { EndLentSound } from './media/end-lent-sound.js';
import { ForgetLentSounds } from './media/forget-lent-sounds.js';
import { OpenMedia } from './media/open-media.js';
import { ReceiveMedia } from './media/receive-media.js';
import { StoreLentSound } from './media/store-lent-sound.js';
import { StoreMedia } from './media/store-media.js';
import { PACKAGE_PARTS } from './packages/package-parts.js';
import { PRACTICE_PARTS } from './practice/practice-parts.js';
import { QUIZ_REPOSITORIES, QUIZ_USE_CASES } from './quizzes/quiz-providers.js';
import { AnswerQuestion } from './responses/answer-question.js';
import { KeepResponse } from './responses/keep-response.js';
import { ReadResponse } from './responses/read-response.js';
import { ResponseRepository } from './responses/response.repository.js';
import { AdvanceAssignment } from './steps/advance-assignment.js';
import { LearnerCourses } from './steps/learner-course.js';
import { ReadModule } from './steps/read-module.js';
import { SaveStepProgress } from './steps/save-step-progress.js';
import { StepEvidenceRepository } from './steps/step-evidence.repository.js';
import { STUDIO_PARTS } from './studio/studio-parts.js';

const repositories = [
  CourseMediaRepository,
  CourseRepository,
  CourseVersionRepository,
  CourseCatalogue,
  CoursesForSkill,
  CoursePlaceReader,
  AssignmentRepository,
  AssignmentList,
  StepEvidenceRepository,
  ResponseRepository,
  LearnerCourses,
  CourseReferences,
  DueAssignments,
  CourseJourneys,
  ListLearningChanges,
  FirstCompletions,
  ...QUIZ_REPOSITORIES,
];
const useCases = [
  StoreMedia,
  StoreLentSound,
  EndLentSound,
  ForgetLentSounds,
  OpenMedia,
  ReceiveMedia,
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
  ...ASSIGNING,
  ...DIALOGUES,
  ...QUIZ_USE_CASES,
  ...PRACTICE_PARTS,
  ...BANK_PARTS,
  ...PACKAGE_PARTS,
];

/** Use cases and repositories, for the api and the worker. */
@Module({
  imports: [SkillsModule],
  providers: [...repositories, ...useCases, ...STUDIO_PARTS],
  exports: [...repositories, ...useCases, ...STUDIO_PARTS],
})
export class LearningModule {}
