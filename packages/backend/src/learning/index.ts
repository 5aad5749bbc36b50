import { StoredRule } from './assignment-rules/assignment-rule.entity.js';
import { RuleGrant } from './assignment-rules/rule-grant.entity.js';
import { SkillNeedRow } from './assignment-rules/skill-need.entity.js';
import { Assignment } from './assignments/assignment.entity.js';
import { BANK_ENTITIES } from './bank/bank-parts.js';
import { Certificate } from './certificates/certificate.entity.js';
import { CertificateCheck } from './certificates/certificate-check.entity.js';
import { CertificateCounter } from './certificates/certificate-counter.entity.js';
import { Certification } from './certificates/certification.entity.js';
import { Course } from './courses/course.entity.js';
import { CourseVersion } from './courses/course-version.entity.js';
import { DIALOGUE_ENTITIES } from './dialogues/dialogue-entities.js';
import { CourseMedia } from './media/course-media.entity.js';
import { PACKAGE_ENTITIES } from './packages/package-entities.js';
import { Path } from './paths/path.entity.js';
import { PathAssignment } from './paths/path-assignment.entity.js';
import { PathVersion } from './paths/path-version.entity.js';
import { PracticeCard } from './practice/practice-card.entity.js';
import { PracticeReview } from './practice/practice-review.entity.js';
import { PracticeUndo } from './practice/practice-undo.entity.js';
import { QUIZ_ENTITIES } from './quizzes/quiz-entities.js';
import { Response } from './responses/response.entity.js';
import { StepEvidence } from './steps/step-evidence.entity.js';
import { STUDIO_ENTITIES } from './studio/studio-entities.js';

/** The only door of this slice for others. */
export const LEARNING_ENTITIES = [
  CourseMedia,
  Course,
  CourseVersion,
  Assignment,
  StepEvidence,
  Response,
  ...STUDIO_ENTITIES,
  PracticeCard,
  PracticeReview,
  PracticeUndo,
  Path,
  PathVersion,
  PathAssignment,
  StoredRule,
  RuleGrant,
  SkillNeedRow,
  Certification,
  Certificate,
  CertificateCounter,
  CertificateCheck,
  ...DIALOGUE_ENTITIES,
  ...QUIZ_ENTITIES,
  ...BANK_ENTITIES,
  ...PACKAGE_ENTITIES,
];
export { ApplyRules } from './assignment-rules/apply-rules.js';
export { NoteSkillNeeds } from './assignment-rules/note-skill-needs.js';
export { SaveRule } from './assignment-rules/save-rule.js';
export { AssignCourse, type AssignCourseRequest } from './assignments/assign-course.js';
export { AssignableLearning, type AssignableTarget } from './assignments/assignable-learning.js';
export {
  AssignmentChanged,
  AssignmentCompleted,
  AssignmentMoved,
  AssignmentNudged,
  AssignmentOverdue,
  CourseAssigned,
  ModuleCompleted,
} from './assignments/assignment.events.js';
export { type CourseJourney, CourseJourneys } from './assignments/course-journeys.js';
export { type DueAssignment, DueAssignments } from './assignments/due-assignments.js';
export { EndAssignment } from './assignments/end-assignment.js';
export { type FirstCompletion, FirstCompletions, type TaughtCourse } from './assignments/first-completions.js';
export { GiveLearning } from './assignments/give-learning.js';
export { LearningToRemind } from './assignments/learning-to-remind.js';
export { type LearningChange, ListLearningChanges } from './assignments/list-learning-changes.js';
export { StartModule } from './assignments/start-module.js';
export { TakeBackUntouched } from './assignments/take-back-untouched.js';
export { AnswersAwaitGrading, AttemptGraded } from './attempts/attempt.events.js';
export { FinishAttempt } from './attempts/finish-attempt.js';
export { type FirstAttemptAnswer, FirstAttemptAnswers } from './attempts/first-attempt-answers.js';
export { type AttemptEvidence, ReadAttemptEvidence } from './attempts/read-attempt-evidence.js';
export { SaveAttemptAnswer } from './attempts/save-attempt-answer.js';
export { StartAttempt } from './attempts/start-attempt.js';
export { type BankFile, ImportBank } from './bank/import-bank.js';
export { CertificateIssued, CertificateRevoked, CertificateSuperseded } from './certificates/certificate.events.js';
export { type EndingCertificate, EndingCertificates } from './certificates/ending-certificates.js';
export { RenewCertificates } from './certificates/renew-certificates.js';
export { SaveCertification } from './certificates/save-certification.js';
export { CoursePublished } from './courses/course.events.js';
export { type CourseForSkill, CoursesForSkill } from './courses/courses-for-skill.js';
export { type CourseFile, ImportCourse } from './courses/import-course.js';
export { DialogueEnded } from './dialogues/dialogue.events.js';
export { type DialogueFile, ImportDialogue } from './dialogues/import-dialogue.js';
export { type DialogueEvidence, ReadDialogueEvidence } from './dialogues/read-dialogue-evidence.js';
export { SaveDialogueRun } from './dialogues/save-dialogue-run.js';
export { AskSecondLook } from './grading/ask-second-look.js';
export { GradeAnswer } from './grading/grade-answer.js';
export { CourseFileIncomplete, CourseNotReady, LearningError } from './learning.errors.js';
export { LearningModule } from './learning.module.js';
export { EndLentSound } from './media/end-lent-sound.js';
export { StoreLentSound } from './media/store-lent-sound.js';
export { ImportPackage } from './packages/import-package.js';
export { LaunchPackage } from './packages/launch-package.js';
export { SavePackageRun } from './packages/save-package-run.js';
export { PublishPath } from './paths/publish-path.js';
export { SavePathDraft } from './paths/save-path-draft.js';
export { SkillLevels } from './paths/skill-levels.js';
export { LEARNING_PERSONAL_DATA } from './personal-data.js';
export { GiveSkillCards } from './practice/give-skill-cards.js';
export { MakeQuestionCard } from './practice/make-question-card.js';
export { CardReviewed, MisconceptionFound, ReviewUndone } from './practice/practice.events.js';
export { PractiseFailedPoints } from './practice/practise-failed-points.js';
export { type ExplainedMisconception, ReadMisconceptions } from './practice/read-misconceptions.js';
export { ReadPractice } from './practice/read-practice.js';
export { ReadReviewEvidence, type ReviewEvidence } from './practice/read-review-evidence.js';
export { type GivenReview, ReviewCard } from './practice/review-card.js';
export { type SureError, SureErrors } from './practice/sure-errors.js';
export { UndoReview } from './practice/undo-review.js';
export { AnswerQuestion, type GivenAnswer } from './responses/answer-question.js';
export { ReadResponse, type ResponseEvidence } from './responses/read-response.js';
export { QuestionAnswered } from './responses/response.events.js';
export { SaveStepProgress, type StepProgressReport } from './steps/save-step-progress.js';
