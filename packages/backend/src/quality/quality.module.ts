import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/index.js';
import { ApiKeyRepository } from './api-keys/api-key.repository.js';
import { AuthenticateApiKey } from './api-keys/authenticate-api-key.js';
import { CreateApiKey } from './api-keys/create-api-key.js';
import { RevokeApiKey } from './api-keys/revoke-api-key.js';
import { BlindWork } from './calibrations/blind-work.js';
import { CalibrationReader } from './calibrations/calibration.reader.js';
import { CalibrationRepository } from './calibrations/calibration.repository.js';
import { CalibrationChoiceReader } from './calibrations/calibration-choice.reader.js';
import { CloseCalibration } from './calibrations/close-calibration.js';
import { CriterionAgreements } from './calibrations/criterion-agreements.js';
import { CriterionAlphas } from './calibrations/criterion-alphas.js';
import { DecideCriterion } from './calibrations/decide-criterion.js';
import { OpenCalibration } from './calibrations/open-calibration.js';
import { ListQualityChanges } from './changes/list-quality-changes.js';
import { AssignReviewer } from './disputes/assign-reviewer.js';
import { DecideDispute } from './disputes/decide-dispute.js';
import { DisputeReader } from './disputes/dispute.reader.js';
import { DisputeRepository } from './disputes/dispute.repository.js';
import { OpenDispute } from './disputes/open-dispute.js';
import { ResolveDispute } from './disputes/resolve-dispute.js';
import { ReviewersReader } from './disputes/reviewers.reader.js';
import { TellAboutDispute } from './disputes/tell-about-dispute.js';
import { WithdrawDispute } from './disputes/withdraw-dispute.js';
import { AssignDraws } from './draws/assign-draws.js';
import { CallToHandOutReader } from './draws/call-to-hand-out.reader.js';
import { DrawRepository } from './draws/draw.repository.js';
import { FindCallsToHear } from './draws/find-calls-to-hear.js';
import { SteerDraw } from './draws/steer-draw.js';
import { SteerForPerson } from './draws/steer-for-person.js';
import { TakeBackDraws } from './draws/take-back-draws.js';
import { AcknowledgeEvaluation } from './evaluations/acknowledge-evaluation.js';
import { DraftRepository } from './evaluations/draft.repository.js';
import { EvaluationRepository } from './evaluations/evaluation.repository.js';
import { EvaluationDetailReader } from './evaluations/evaluation-detail.reader.js';
import { GradeEvaluation } from './evaluations/grade-evaluation.js';
import { InteractionToScoreReader } from './evaluations/interaction-to-score.reader.js';
import { RandomCallOutcomes } from './evaluations/random-call-outcomes.js';
import { ReadGradedAnswers } from './evaluations/read-graded-answers.js';
import { RecomputeEvaluation } from './evaluations/recompute-evaluation.js';
import { ReleaseDue } from './evaluations/release-due.js';
import { ReleaseEvaluation } from './evaluations/release-evaluation.js';
import { RemindUnread } from './evaluations/remind-unread.js';
import { SaveEvaluation } from './evaluations/save-evaluation.js';
import { StartEvaluation } from './evaluations/start-evaluation.js';
import { SubmitEvaluation } from './evaluations/submit-evaluation.js';
import { WithdrawEvaluation } from './evaluations/withdraw-evaluation.js';
import { WriteResult } from './evaluations/write-result.js';
import { AdmitClient } from './ingest-requests/admit-client.js';
import { AttachRecording } from './ingest-requests/attach-recording.js';
import { AwaitingRecordingRepository } from './ingest-requests/awaiting-recording.repository.js';
import { ForgetAnswers } from './ingest-requests/forget-answers.js';
import { IngestInteraction } from './ingest-requests/ingest-interaction.js';
import { IngestRequestRepository } from './ingest-requests/ingest-request.repository.js';
import { RateLimit } from './ingest-requests/rate-limit.js';
import { AuthoriseImport } from './interactions/authorise-import.js';
import { ImportFolder } from './interactions/import-folder.js';
import { ImportInteraction } from './interactions/import-interaction.js';
import { ImportTable } from './interactions/import-table.js';
import { InteractionRepository } from './interactions/interaction.repository.js';
import { SaveInteraction } from './interactions/save-interaction.js';
import { DiscardParked } from './parked-interactions/discard-parked.js';
import { ListParked } from './parked-interactions/list-parked.js';
import { MatchKnown } from './parked-interactions/match-known.js';
import { MatchParked } from './parked-interactions/match-parked.js';
import { ParkInteraction } from './parked-interactions/park-interaction.js';
import { ParkedInteractionRepository } from './parked-interactions/parked-interaction.repository.js';
import { PlaybackLogRepository } from './recordings/playback-log.repository.js';
import { ReadCallSound } from './recordings/read-call-sound.js';
import { RecordingRepository } from './recordings/recording.repository.js';
import { SweepRecordings } from './recordings/sweep-recordings.js';
import { ChangeRetentionRules } from './retention/change-retention-rules.js';
import { DeletionRepository } from './retention/deletion.repository.js';
import { LegalHoldRepository } from './retention/legal-hold.repository.js';
import { LiftLegalHold } from './retention/lift-legal-hold.js';
import { RemoveDue } from './retention/remove-due.js';
import { RetentionRepository } from './retention/retention.repository.js';
import { SetLegalHold } from './retention/set-legal-hold.js';
import { ChangePlan } from './sampling/change-plan.js';
import { CreatePlan } from './sampling/create-plan.js';
import { DrawNow } from './sampling/draw-now.js';
import { DrawPeriod } from './sampling/draw-period.js';
import { FindPlanProblems } from './sampling/find-plan-problems.js';
import { PauseArchivePlan } from './sampling/pause-archive-plan.js';
import { ReadPlan } from './sampling/read-plan.js';
import { RunDuePlans } from './sampling/run-due-plans.js';
import { SamplingFrameReader } from './sampling/sampling-frame.reader.js';
import { SamplingPeopleReader } from './sampling/sampling-people.reader.js';
import { SamplingPlanRepository } from './sampling/sampling-plan.repository.js';
import { SamplingRunRepository } from './sampling/sampling-run.repository.js';
import { TeamCoverageReader } from './sampling/team-coverage.reader.js';
import { AddScorecard } from './scorecards/add-scorecard.js';
import { ArchiveScorecard } from './scorecards/archive-scorecard.js';
import { CopyScorecard } from './scorecards/copy-scorecard.js';
import { CreateScorecard } from './scorecards/create-scorecard.js';
import { DiscardScorecardDraft } from './scorecards/discard-scorecard-draft.js';
import { ExportScorecard } from './scorecards/export-scorecard.js';
import { FindScorecardProblems } from './scorecards/find-scorecard-problems.js';
import { ImportCommentTemplates } from './scorecards/import-comment-templates.js';
import { ImportScorecard } from './scorecards/import-scorecard.js';
import { KnownCriteria } from './scorecards/known-criteria.js';
import { PublishScorecard } from './scorecards/publish-scorecard.js';
import { SaveScorecard } from './scorecards/save-scorecard.js';
import { ScorecardRepository } from './scorecards/scorecard.repository.js';
import { ScorecardContents } from './scorecards/scorecard-contents.js';
import { ScorecardDraftRepository } from './scorecards/scorecard-draft.repository.js';
import { StartScorecardDraft } from './scorecards/start-scorecard-draft.js';
import { SelfEvaluationReader } from './self-evaluations/self-evaluation.reader.js';
import { SkipSelfEvaluation } from './self-evaluations/skip-self-evaluation.js';
import { SubmitSelfEvaluation } from './self-evaluations/submit-self-evaluation.js';
import { ChangeQualitySettings } from './settings/change-quality-settings.js';
import { QualitySettingRepository } from './settings/quality-setting.repository.js';
import { AnswerSpokenPractice } from './spoken-practice/answer-spoken-practice.js';
import { AskSpokenPractice } from './spoken-practice/ask-spoken-practice.js';
import { SpokenPracticeRepository } from './spoken-practice/spoken-practice.repository.js';
import { TakeBackSpokenPractice } from './spoken-practice/take-back-spoken-practice.js';
import { TranscriptRepository } from './transcripts/transcript.repository.js';

const repositories = [
  InteractionRepository,
  ReadCallSound,
  RecordingRepository,
  PlaybackLogRepository,
  TranscriptRepository,
  DrawRepository,
];
const imports = [AuthoriseImport, SaveInteraction, ImportInteraction, ImportFolder, ImportTable, SweepRecordings];
const ingest = [
  ApiKeyRepository,
  AuthenticateApiKey,
  CreateApiKey,
  RevokeApiKey,
  IngestRequestRepository,
  AwaitingRecordingRepository,
  RateLimit,
  AdmitClient,
  IngestInteraction,
  AttachRecording,
  ForgetAnswers,
];
const parking = [ParkedInteractionRepository, ParkInteraction, MatchParked, MatchKnown, DiscardParked, ListParked];
const scorecards = [
  ScorecardContents,
  ScorecardRepository,
  ScorecardDraftRepository,
  FindScorecardProblems,
  ImportScorecard,
  PublishScorecard,
  AddScorecard,
  CreateScorecard,
  CopyScorecard,
  StartScorecardDraft,
  SaveScorecard,
  DiscardScorecardDraft,
  ArchiveScorecard,
  ExportScorecard,
  ImportCommentTemplates,
  KnownCriteria,
];
const scoring = [
  EvaluationRepository,
  DraftRepository,
  EvaluationDetailReader,
  InteractionToScoreReader,
  StartEvaluation,
  SaveEvaluation,
  SubmitEvaluation,
];
const grading = [
  WriteResult,
  GradeEvaluation,
  ReleaseEvaluation,
  ReleaseDue,
  RecomputeEvaluation,
  ReadGradedAnswers,
  RandomCallOutcomes,
  ListQualityChanges,
];
const concluding = [
  AcknowledgeEvaluation,
  WithdrawEvaluation,
  RemindUnread,
  SelfEvaluationReader,
  SubmitSelfEvaluation,
  SkipSelfEvaluation,
];
const calibrations = [
  CalibrationReader,
  CalibrationRepository,
  CalibrationChoiceReader,
  CriterionAlphas,
  CriterionAgreements,
  BlindWork,
  OpenCalibration,
  CloseCalibration,
  DecideCriterion,
];
const disputes = [
  DisputeReader,
  DisputeRepository,
  ReviewersReader,
  TellAboutDispute,
  OpenDispute,
  AssignReviewer,
  ResolveDispute,
  DecideDispute,
  WithdrawDispute,
];
const sampling = [
  SamplingPlanRepository,
  SamplingRunRepository,
  SamplingFrameReader,
  SamplingPeopleReader,
  CallToHandOutReader,
  TeamCoverageReader,
  FindPlanProblems,
  ReadPlan,
  CreatePlan,
  ChangePlan,
  PauseArchivePlan,
  DrawPeriod,
  DrawNow,
  RunDuePlans,
  FindCallsToHear,
  SteerDraw,
  SteerForPerson,
  AssignDraws,
  TakeBackDraws,
];
const settings = [QualitySettingRepository, ChangeQualitySettings];
const retention = [
  RetentionRepository,
  DeletionRepository,
  LegalHoldRepository,
  ChangeRetentionRules,
  SetLegalHold,
  LiftLegalHold,
  RemoveDue,
];
const spoken = [SpokenPracticeRepository, AskSpokenPractice, TakeBackSpokenPractice, AnswerSpokenPractice];
const parts = [
  ...repositories,
  ...imports,
  ...ingest,
  ...parking,
  ...scorecards,
  ...scoring,
  ...grading,
  ...concluding,
  ...calibrations,
  ...disputes,
  ...settings,
  ...retention,
  ...sampling,
  ...spoken,
];

/** Use cases and repositories, for the api and the worker. */
@Module({ imports: [SkillsModule], providers: [...parts], exports: [...parts] })
export class QualityModule {}
