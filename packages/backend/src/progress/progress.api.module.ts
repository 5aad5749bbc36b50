import { Module } from '@nestjs/common';
import { FiguresCheckResolver } from './checks/figures-check.resolver.js';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { DashboardExportController } from './dashboard/export.controller.js';
import { GoalResolver } from './goals/goal.resolver.js';
import { GrowthResolver } from './growth/growth.resolver.js';
import { MeasurementResolver } from './measurement/measurement.resolver.js';
import { ProficiencyResolver } from './proficiency/proficiency.resolver.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { ProgressModule } from './progress.module.js';
import { RolloutResolver } from './rollouts/rollout.resolver.js';
import { SkillMergeResolver } from './skill-merges/skill-merge.resolver.js';
import { ExportPeopleController } from './teams/export-people.controller.js';
import { TeamProgressResolver } from './teams/team-progress.resolver.js';
import { TransferResolver } from './transfer/transfer.resolver.js';

@Module({
  imports: [ProgressModule],
  controllers: [DashboardExportController, ExportPeopleController],
  providers: [
    GrowthResolver,
    TeamProgressResolver,
    DashboardResolver,
    TransferResolver,
    RolloutResolver,
    SkillMergeResolver,
    FiguresCheckResolver,
    GoalResolver,
    ProficiencyResolver,
    MeasurementResolver,
    ProfileResolver,
  ],
})
export class ProgressApiModule {}
