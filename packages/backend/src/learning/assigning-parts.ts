import { ApplyRules } from './assignment-rules/apply-rules.js';
import { ChangeRuleState } from './assignment-rules/change-rule-state.js';
import { CheckRule } from './assignment-rules/check-rule.js';
import { NoteSkillNeeds } from './assignment-rules/note-skill-needs.js';
import { PreviewRule } from './assignment-rules/preview-rule.js';
import { RuleRepository } from './assignment-rules/rule.repository.js';
import { RuleList } from './assignment-rules/rule-list.js';
import { RuleWorldReader } from './assignment-rules/rule-world.reader.js';
import { RunRuleNow } from './assignment-rules/run-rule-now.js';
import { SaveRule } from './assignment-rules/save-rule.js';
import { AfterCompletion } from './assignments/after-completion.js';
import { AssignLearning } from './assignments/assign-learning.js';
import { AssignableLearning } from './assignments/assignable-learning.js';
import { CourseFunnelReader } from './assignments/course-funnel.reader.js';
import { EndAssignment } from './assignments/end-assignment.js';
import { GiveLearning } from './assignments/give-learning.js';
import { LearningRecordReader } from './assignments/learning-record.reader.js';
import { LearningToRemind } from './assignments/learning-to-remind.js';
import { LoadLedAssignment } from './assignments/load-led-assignment.js';
import { MoveDueDate } from './assignments/move-due-date.js';
import { NewAssignment } from './assignments/new-assignment.js';
import { ReadCourseFunnel } from './assignments/read-course-funnel.js';
import { ReadCourseQuestions } from './assignments/read-course-questions.js';
import { RemindAssignment } from './assignments/remind-assignment.js';
import { ReopenAssignment } from './assignments/reopen-assignment.js';
import { TakeBackUntouched } from './assignments/take-back-untouched.js';
import { TeamAssignmentsReader } from './assignments/team-assignments.reader.js';
import { CertificateRepository } from './certificates/certificate.repository.js';
import { CertificateChecks } from './certificates/certificate-checks.js';
import { CertificateList } from './certificates/certificate-list.js';
import { CertificationRepository } from './certificates/certification.repository.js';
import { CertifyCourse } from './certificates/certify-course.js';
import { CertifyPath } from './certificates/certify-path.js';
import { CountEvidence } from './certificates/count-evidence.js';
import { EndingCertificates } from './certificates/ending-certificates.js';
import { IssueCertificate } from './certificates/issue-certificate.js';
import { ReadCertificate } from './certificates/read-certificate.js';
import { ReadCertification } from './certificates/read-certification.js';
import { RenewCertificates } from './certificates/renew-certificates.js';
import { RevokeCertificate } from './certificates/revoke-certificate.js';
import { SaveCertification } from './certificates/save-certification.js';
import { ShowName } from './certificates/show-name.js';
import { VerifyCertificate } from './certificates/verify-certificate.js';
import { AdvancePath } from './paths/advance-path.js';
import { AdvanceWaitingPaths } from './paths/advance-waiting-paths.js';
import { ArchivePath } from './paths/archive-path.js';
import { BeginPath } from './paths/begin-path.js';
import { ChangePathDue } from './paths/change-path-due.js';
import { GiveNextCourse } from './paths/give-next-course.js';
import { GivePath } from './paths/give-path.js';
import { MoveUnstartedPaths } from './paths/move-unstarted-paths.js';
import { PathRepository } from './paths/path.repository.js';
import { PathAssignmentRepository } from './paths/path-assignment.repository.js';
import { PathDrafts } from './paths/path-drafts.js';
import { PathList } from './paths/path-list.js';
import { PlaceInPath } from './paths/place-in-path.js';
import { PublishPath } from './paths/publish-path.js';
import { SavePathDraft } from './paths/save-path-draft.js';

const paths = [
  PathRepository,
  PathAssignmentRepository,
  PlaceInPath,
  BeginPath,
  ChangePathDue,
  GiveNextCourse,
  AdvancePath,
  GivePath,
  MoveUnstartedPaths,
  AdvanceWaitingPaths,
  SavePathDraft,
  PublishPath,
  ArchivePath,
  PathList,
  PathDrafts,
];
const certificates = [
  CertificationRepository,
  CertificateRepository,
  CountEvidence,
  EndingCertificates,
  IssueCertificate,
  CertifyCourse,
  CertifyPath,
  RenewCertificates,
  SaveCertification,
  CertificateList,
  ReadCertificate,
  ShowName,
  RevokeCertificate,
  CertificateChecks,
  VerifyCertificate,
  ReadCertification,
];
const assignments = [
  NewAssignment,
  GiveLearning,
  AfterCompletion,
  AssignableLearning,
  TakeBackUntouched,
  AssignLearning,
  LoadLedAssignment,
  EndAssignment,
  ReopenAssignment,
  MoveDueDate,
  RemindAssignment,
  LearningToRemind,
  TeamAssignmentsReader,
  LearningRecordReader,
  CourseFunnelReader,
  ReadCourseFunnel,
  ReadCourseQuestions,
];
const rules = [
  RuleRepository,
  RuleWorldReader,
  ApplyRules,
  NoteSkillNeeds,
  CheckRule,
  SaveRule,
  ChangeRuleState,
  RunRuleNow,
  PreviewRule,
  RuleList,
];

/** Who has to learn what and when, and what it proves: paths, assignments, rules, certificates. */
export const ASSIGNING = [...paths, ...certificates, ...assignments, ...rules];
