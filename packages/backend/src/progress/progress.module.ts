import { Module } from '@nestjs/common';
import { CoachingModule } from '../coaching/index.js';
import { LearningModule } from '../learning/index.js';
import { QualityModule } from '../quality/index.js';
import { SkillsModule } from '../skills/index.js';
import { CallsAroundReader } from './agreements/calls-around.reader.js';
import { WeighAgreements } from './agreements/weigh-agreements.js';
import { FiguresCheckRepository } from './checks/figures-check.repository.js';
import { RecomputeFigures } from './checks/recompute-figures.js';
import { WrongFiguresReader } from './checks/wrong-figures.reader.js';
import { ExportDashboard } from './dashboard/export-dashboard.js';
import { ReadControlChart } from './dashboard/read-control-chart.js';
import { ReadLearningFunnel } from './dashboard/read-learning-funnel.js';
import { ReadTeamOverview } from './dashboard/read-team-overview.js';
import { SeenAfterLearning } from './dashboard/seen-after-learning.js';
import { TeamPeriodReader } from './dashboard/team-period.reader.js';
import { ReadMyGoals } from './goals/read-my-goals.js';
import { RemoveMyGoal } from './goals/remove-my-goal.js';
import { SetMyGoal } from './goals/set-my-goal.js';
import { SkillGoalRepository } from './goals/skill-goal.repository.js';
import { EvidenceReader } from './growth/evidence.reader.js';
import { GrowthReader } from './growth/growth.reader.js';
import { ReadMyGrowth } from './growth/read-my-growth.js';
import { ReadSkillDetail } from './growth/read-skill-detail.js';
import { SkillEventsReader } from './growth/skill-events.reader.js';
import { SkillLevelsModule } from './growth/skill-levels.module.js';
import { ReadMeasurement } from './measurement/read-measurement.js';
import { FoldAttempt } from './observations/fold-attempt.js';
import { FoldDialogue } from './observations/fold-dialogue.js';
import { FoldEvaluation } from './observations/fold-evaluation.js';
import { FoldResponse } from './observations/fold-response.js';
import { FoldReview } from './observations/fold-review.js';
import { ObservationRepository } from './observations/observation.repository.js';
import { RecordEvidence } from './observations/record-evidence.js';
import { RefreshPriors } from './priors/refresh-priors.js';
import { SkillPriorRepository } from './priors/skill-prior.repository.js';
import { NewcomerReader } from './proficiency/newcomer.reader.js';
import { ReadProficiency } from './proficiency/read-proficiency.js';
import { ListProfileStream } from './profile/list-profile-stream.js';
import { OpenProfile } from './profile/open-profile.js';
import { ProfileAccess } from './profile/profile-access.js';
import { ProfileStreamReader } from './profile/profile-stream.reader.js';
import { MergeSkills } from './skill-merges/merge-skills.js';
import { PreviewSkillMerge } from './skill-merges/preview-skill-merge.js';
import { SkillLinksReader } from './skill-merges/skill-links.reader.js';
import { SkillMergeRepository } from './skill-merges/skill-merge.repository.js';
import { UndoSkillMerge } from './skill-merges/undo-skill-merge.js';
import { ExportPeople } from './teams/export-people.js';
import { OrganisationReader } from './teams/organisation.reader.js';
import { ReadOrganisationDashboard } from './teams/read-organisation-dashboard.js';
import { ReadTeamDashboard } from './teams/read-team-dashboard.js';
import { ReadTeamHeatMap } from './teams/read-team-heat-map.js';
import { ReadTeamSkillLine } from './teams/read-team-skill-line.js';
import { TeamReader } from './teams/team.reader.js';
import { TRANSFER_PARTS } from './transfer/transfer-parts.js';
import { GroupWeekRepository } from './weeks/group-week.repository.js';
import { PersonWeekRepository } from './weeks/person-week.repository.js';
import { RecomputeFromEvidence } from './weeks/recompute-from-evidence.js';
import { ReconcileWeeks } from './weeks/reconcile-weeks.js';
import { RecountSkills } from './weeks/recount-skills.js';
import { RefreshTeamWeeks } from './weeks/refresh-team-weeks.js';
import { WeekLocks } from './weeks/week-locks.js';

const writing = [
  SkillMergeRepository,
  MergeSkills,
  UndoSkillMerge,
  RecountSkills,
  FiguresCheckRepository,
  WrongFiguresReader,
  RecomputeFigures,
  SkillGoalRepository,
  SetMyGoal,
  RemoveMyGoal,
  CallsAroundReader,
  WeighAgreements,
  ObservationRepository,
  RecordEvidence,
  FoldEvaluation,
  FoldResponse,
  FoldDialogue,
  FoldAttempt,
  FoldReview,
  WeekLocks,
  PersonWeekRepository,
  GroupWeekRepository,
  RefreshTeamWeeks,
  ReconcileWeeks,
  RecomputeFromEvidence,
  SkillPriorRepository,
  RefreshPriors,
];
const reading = [
  SkillEventsReader,
  NewcomerReader,
  ReadProficiency,
  ReadMeasurement,
  ProfileAccess,
  ProfileStreamReader,
  OpenProfile,
  ListProfileStream,
  SkillLinksReader,
  PreviewSkillMerge,
  ReadMyGoals,
  GrowthReader,
  EvidenceReader,
  ReadMyGrowth,
  ReadSkillDetail,
  TeamReader,
  ReadTeamHeatMap,
  ReadTeamSkillLine,
  ReadTeamDashboard,
  OrganisationReader,
  ReadOrganisationDashboard,
  ExportPeople,
  TeamPeriodReader,
  ReadTeamOverview,
  ReadControlChart,
  SeenAfterLearning,
  ReadLearningFunnel,
  ExportDashboard,
];

/** Use cases and repositories, for the api and the worker. */
@Module({
  imports: [CoachingModule, QualityModule, LearningModule, SkillsModule, SkillLevelsModule],
  providers: [...writing, ...reading, ...TRANSFER_PARTS],
  exports: [...writing, ...reading, ...TRANSFER_PARTS],
})
export class ProgressModule {}
