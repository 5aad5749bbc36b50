import { Module } from '@nestjs/common';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { DashboardExportController } from './dashboard/export.controller.js';
import { GrowthResolver } from './growth/growth.resolver.js';
import { ProgressModule } from './progress.module.js';
import { TeamProgressResolver } from './teams/team-progress.resolver.js';

@Module({
  imports: [ProgressModule],
  controllers: [DashboardExportController],
  providers: [GrowthResolver, TeamProgressResolver, DashboardResolver],
})
export class ProgressApiModule {}
