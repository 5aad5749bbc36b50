import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/index.js';
import { ApiKeyResolver } from './api-keys/api-key.resolver.js';
import { CalibrationResolver } from './calibrations/calibration.resolver.js';
import { ListCalibrations } from './calibrations/list-calibrations.js';
import { ReadCalibration } from './calibrations/read-calibration.js';
import { ReadOwnSeverity } from './calibrations/read-own-severity.js';
import { CouncilResolver } from './council/council.resolver.js';
import { ReadCouncilPack } from './council/read-council-pack.js';
import { DisputeResolver } from './disputes/dispute.resolver.js';
import { DisputeQueryResolver } from './disputes/dispute-query.resolver.js';
import { ListDisputes } from './disputes/list-disputes.js';
import { ReadDisputes } from './disputes/read-disputes.js';
import { ReadOverturnRates } from './disputes/read-overturn-rates.js';
import { DrawResolver } from './draws/draw.resolver.js';
import { ConcludeEvaluationResolver } from './evaluations/conclude-evaluation.resolver.js';
import { EvaluationResolver } from './evaluations/evaluation.resolver.js';
import { EvaluationLists } from './evaluations/evaluation-lists.js';
import { FindPlannedScorecard } from './evaluations/find-planned-scorecard.js';
import { ReadEvaluation } from './evaluations/read-evaluation.js';
import { ScoreEvaluationResolver } from './evaluations/score-evaluation.resolver.js';
import { ScoringQueueReader } from './evaluations/scoring-queue.reader.js';
import { IngestController } from './ingest-requests/ingest.controller.js';
import { InteractionResolver } from './interactions/interaction.resolver.js';
import { ListInteractions } from './interactions/list-interactions.js';
import { PrepareTableImport } from './interactions/prepare-table-import.js';
import { ReadInteraction } from './interactions/read-interaction.js';
import { TableImportResolver } from './interactions/table-import.resolver.js';
import { ParkedInteractionResolver } from './parked-interactions/parked-interaction.resolver.js';
import { QualityModule } from './quality.module.js';
import { CreatePlaybackLink } from './recordings/create-playback-link.js';
import { CreateUploadIntent } from './recordings/create-upload-intent.js';
import { ListPlaybacks } from './recordings/list-playbacks.js';
import { PlayRecording } from './recordings/play-recording.js';
import { PlaybackResolver } from './recordings/playback.resolver.js';
import { RecordingController } from './recordings/recording.controller.js';
import { RecordingResolver } from './recordings/recording.resolver.js';
import { UploadController } from './recordings/upload.controller.js';
import { UploadResolver } from './recordings/upload.resolver.js';
import { ExportController } from './register/export.controller.js';
import { ExportRegister } from './register/export-register.js';
import { ListRegister } from './register/list-register.js';
import { RegisterReader } from './register/register.reader.js';
import { RegisterResolver } from './register/register.resolver.js';
import { ListCriterionFailures } from './reports/list-criterion-failures.js';
import { ReadAccuracy } from './reports/read-accuracy.js';
import { ReadCriterionReport } from './reports/read-criterion-report.js';
import { ReportReader } from './reports/report.reader.js';
import { ReportResolver } from './reports/report.resolver.js';
import { PreviewRetention } from './retention/preview-retention.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { DrawnCallReader } from './sampling/drawn-call.reader.js';
import { ListPlans } from './sampling/list-plans.js';
import { PreviewDraw } from './sampling/preview-draw.js';
import { ReadCoverage } from './sampling/read-coverage.js';
import { ReadRun } from './sampling/read-run.js';
import { RepeatRun } from './sampling/repeat-run.js';
import { SamplingResolver } from './sampling/sampling.resolver.js';
import { SamplingView } from './sampling/sampling.view.js';
import { SamplingQueryResolver } from './sampling/sampling-query.resolver.js';
import { SamplingRunResolver } from './sampling/sampling-run.resolver.js';
import { ForgetView } from './saved-views/forget-view.js';
import { RenameView } from './saved-views/rename-view.js';
import { SavedViewResolver } from './saved-views/saved-view.resolver.js';
import { AuthorScorecardResolver } from './scorecards/author-scorecard.resolver.js';
import { BrowseScorecardsResolver } from './scorecards/browse-scorecards.resolver.js';
import { ListPastCalls } from './scorecards/list-past-calls.js';
import { ListScorecardLibrary } from './scorecards/list-scorecard-library.js';
import { PastCallReader } from './scorecards/past-call.reader.js';
import { ReadScorecard } from './scorecards/read-scorecard.js';
import { ScorecardResolver } from './scorecards/scorecard.resolver.js';
import { ScorecardDeskReader } from './scorecards/scorecard-desk.reader.js';
import { ReadSelfEvaluation } from './self-evaluations/read-self-evaluation.js';
import { SelfEvaluationResolver } from './self-evaluations/self-evaluation.resolver.js';
import { QualitySettingsResolver } from './settings/quality-settings.resolver.js';
import { CreateSpokenUpload } from './spoken-practice/create-spoken-upload.js';
import { SpokenPracticeResolver } from './spoken-practice/spoken-practice.resolver.js';
import { SpokenUploadController } from './spoken-practice/spoken-upload.controller.js';

const recordings = [
  CreatePlaybackLink,
  ListPlaybacks,
  PlayRecording,
  CreateUploadIntent,
  RecordingResolver,
  PlaybackResolver,
  UploadResolver,
];
const interactions = [ReadInteraction, ListInteractions, InteractionResolver];
const ingest = [ApiKeyResolver, ParkedInteractionResolver, PrepareTableImport, TableImportResolver];
const evaluations = [
  FindPlannedScorecard,
  ReadEvaluation,
  EvaluationLists,
  ScoringQueueReader,
  EvaluationResolver,
  ScoreEvaluationResolver,
  ConcludeEvaluationResolver,
  ScorecardResolver,
];
const scorecards = [
  ScorecardDeskReader,
  PastCallReader,
  ListScorecardLibrary,
  ReadScorecard,
  ListPastCalls,
  AuthorScorecardResolver,
  BrowseScorecardsResolver,
];
const calibrations = [ReadCalibration, ListCalibrations, ReadOwnSeverity, CalibrationResolver];
const disputes = [ReadDisputes, ListDisputes, ReadOverturnRates, DisputeQueryResolver, DisputeResolver];
const afterwards = [ReadSelfEvaluation, SelfEvaluationResolver, QualitySettingsResolver];
const register = [RegisterReader, ListRegister, ExportRegister, RegisterResolver];
const reports = [ReportReader, ReadCriterionReport, ListCriterionFailures, ReadAccuracy, ReportResolver];
const retention = [PreviewRetention, RetentionResolver, ReadCouncilPack, CouncilResolver];
const sampling = [
  PreviewDraw,
  ListPlans,
  SamplingView,
  ReadCoverage,
  ReadRun,
  RepeatRun,
  DrawnCallReader,
  SamplingResolver,
  SamplingQueryResolver,
  SamplingRunResolver,
  DrawResolver,
  RenameView,
  ForgetView,
  SavedViewResolver,
];
const spoken = [CreateSpokenUpload, SpokenPracticeResolver];

@Module({
  imports: [SkillsModule, QualityModule],
  controllers: [RecordingController, UploadController, SpokenUploadController, IngestController, ExportController],
  providers: [
    ...scorecards,
    ...interactions,
    ...recordings,
    ...ingest,
    ...evaluations,
    ...calibrations,
    ...disputes,
    ...afterwards,
    ...register,
    ...reports,
    ...retention,
    ...sampling,
    ...spoken,
  ],
})
export class QualityApiModule {}
