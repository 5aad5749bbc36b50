import { Module } from '@nestjs/common';
import { FiguresCheckResolver } from './checks/figures-check.resolver.js';
import { GoalResolver } from './goals/goal.resolver.js';
import { GrowthResolver } from './growth/growth.resolver.js';
import { MeasurementResolver } from './measurement/measurement.resolver.js';
import { ProficiencyResolver } from './proficiency/proficiency.resolver.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { ProgressModule } from './progress.module.js';
import { SkillMergeResolver } from './skill-merges/skill-merge.resolver.js';
import { TeamProgressResolver } from './teams/team-progress.resolver.js';

@Module({
  imports: [ProgressModule],
  providers: [
    GrowthResolver,
    TeamProgressResolver,
    SkillMergeResolver,
    FiguresCheckResolver,
    GoalResolver,
    ProficiencyResolver,
    MeasurementResolver,
    ProfileResolver,
  ],
})
export class ProgressApiModule {}
