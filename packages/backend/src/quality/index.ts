import { ApiKey } from './api-keys/api-key.entity.js';
import { Calibration } from './calibrations/calibration.entity.js';
import { CalibrationCall } from './calibrations/calibration-call.entity.js';
import { CalibrationDecision } from './calibrations/calibration-decision.entity.js';
import { CalibrationEvaluator } from './calibrations/calibration-evaluator.entity.js';
import { Dispute } from './disputes/dispute.entity.js';
import { DisputeItem } from './disputes/dispute-item.entity.js';
import { Draw } from './draws/draw.entity.js';
import { Evaluation } from './evaluations/evaluation.entity.js';
import { EvaluationFragment } from './evaluations/evaluation-fragment.entity.js';
import { EvaluationNote } from './evaluations/evaluation-note.entity.js';
import { EvaluationResult } from './evaluations/evaluation-result.entity.js';
import { QualitySetting } from './evaluations/quality-setting.entity.js';
import { IngestRequest } from './ingest-requests/ingest-request.entity.js';
import { Interaction } from './interactions/interaction.entity.js';
import { ParkedInteraction } from './parked-interactions/parked-interaction.entity.js';
import { PlaybackLog } from './recordings/playback-log.entity.js';
import { Recording } from './recordings/recording.entity.js';
import { DeletionRecord } from './retention/deletion-record.entity.js';
import { LegalHold } from './retention/legal-hold.entity.js';
import { PendingDeletion } from './retention/pending-deletion.entity.js';
import { RetentionRule } from './retention/retention-rule.entity.js';
import { SamplingPlan } from './sampling/sampling-plan.entity.js';
import { SamplingRun } from './sampling/sampling-run.entity.js';
import { SavedView } from './saved-views/saved-view.entity.js';
import { CommentTemplate } from './scorecards/comment-template.entity.js';
import { Scorecard } from './scorecards/scorecard.entity.js';
import { ScorecardVersion } from './scorecards/scorecard-version.entity.js';
import { SpokenPractice } from './spoken-practice/spoken-practice.entity.js';
import { Transcript } from './transcripts/transcript.entity.js';

/** The only door of this slice for others. */
export const QUALITY_ENTITIES = [
  Interaction,
  Recording,
  PlaybackLog,
  ParkedInteraction,
  ApiKey,
  IngestRequest,
  Transcript,
  Draw,
  Scorecard,
  ScorecardVersion,
  CommentTemplate,
  Evaluation,
  EvaluationNote,
  EvaluationFragment,
  EvaluationResult,
  QualitySetting,
  Dispute,
  DisputeItem,
  Calibration,
  CalibrationCall,
  CalibrationEvaluator,
  CalibrationDecision,
  SamplingPlan,
  SamplingRun,
  SavedView,
  RetentionRule,
  LegalHold,
  PendingDeletion,
  DeletionRecord,
  SpokenPractice,
];
export { CreateApiKey } from './api-keys/create-api-key.js';
export { CalibrationChoiceReader, type CallToCalibrate } from './calibrations/calibration-choice.reader.js';
export { CloseCalibration } from './calibrations/close-calibration.js';
export { CriterionAgreements, type MeasuredCriterion } from './calibrations/criterion-agreements.js';
export { CriterionAlphas } from './calibrations/criterion-alphas.js';
export { DecideCriterion } from './calibrations/decide-criterion.js';
export { OpenCalibration } from './calibrations/open-calibration.js';
export { ListQualityChanges, type QualityChange } from './changes/list-quality-changes.js';
export { AssignReviewer } from './disputes/assign-reviewer.js';
export { DecideDispute } from './disputes/decide-dispute.js';
export { DisputeOpened, DisputeResolved, DisputeReviewerAssigned, DisputeWithdrawn } from './disputes/dispute.events.js';
export { DisputeReader } from './disputes/dispute.reader.js';
export { OpenDispute } from './disputes/open-dispute.js';
export { WithdrawDispute } from './disputes/withdraw-dispute.js';
export { DrawRepository } from './draws/draw.repository.js';
export { FindCallsToHear } from './draws/find-calls-to-hear.js';
export { SteerDraw } from './draws/steer-draw.js';
export { SteerForPerson } from './draws/steer-for-person.js';
export { TakeBackDraws } from './draws/take-back-draws.js';
export { AcknowledgeEvaluation } from './evaluations/acknowledge-evaluation.js';
export {
  EvaluationAcknowledged,
  EvaluationGraded,
  EvaluationRegraded,
  EvaluationReleased,
  EvaluationStillUnread,
  EvaluationSubmitted,
  EvaluationWithdrawn,
} from './evaluations/evaluation.events.js';
export { GradeEvaluation } from './evaluations/grade-evaluation.js';
export { type RandomCallOutcome, RandomCallOutcomes } from './evaluations/random-call-outcomes.js';
export {
  type CriterionEvidence,
  type FailedCriterion,
  type GradedAnswers,
  ReadGradedAnswers,
} from './evaluations/read-graded-answers.js';
export { RecomputeEvaluation } from './evaluations/recompute-evaluation.js';
export { ReleaseDue } from './evaluations/release-due.js';
export { RemindUnread } from './evaluations/remind-unread.js';
export { SaveEvaluation } from './evaluations/save-evaluation.js';
export { StartEvaluation } from './evaluations/start-evaluation.js';
export { SubmitEvaluation } from './evaluations/submit-evaluation.js';
export { WithdrawEvaluation } from './evaluations/withdraw-evaluation.js';
export { type FileReport, ImportFolder } from './interactions/import-folder.js';
export { ImportInteraction } from './interactions/import-interaction.js';
export { ImportRefused } from './interactions/import-refused.js';
export { SaveInteraction } from './interactions/save-interaction.js';
export { QualityModule } from './quality.module.js';
export { type CallSound, ReadCallSound } from './recordings/read-call-sound.js';
export { ChangeRetentionRules } from './retention/change-retention-rules.js';
export { RemoveDue } from './retention/remove-due.js';
export { SetLegalHold } from './retention/set-legal-hold.js';
export { CreatePlan } from './sampling/create-plan.js';
export { DrawNow } from './sampling/draw-now.js';
export { RunDuePlans } from './sampling/run-due-plans.js';
export { type TeamCoverage, TeamCoverageReader } from './sampling/team-coverage.reader.js';
export { ImportCommentTemplates } from './scorecards/import-comment-templates.js';
export { ImportScorecard } from './scorecards/import-scorecard.js';
export { KnownCriteria, type KnownCriterion } from './scorecards/known-criteria.js';
export { PublishScorecard } from './scorecards/publish-scorecard.js';
export { SubmitSelfEvaluation } from './self-evaluations/submit-self-evaluation.js';
export { ChangeQualitySettings } from './settings/change-quality-settings.js';
export { AnswerSpokenPractice } from './spoken-practice/answer-spoken-practice.js';
export { AskSpokenPractice } from './spoken-practice/ask-spoken-practice.js';
