import { Module } from '@nestjs/common';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { DashboardExportController } from './dashboard/export.controller.js';
import { GrowthResolver } from './growth/growth.resolver.js';
import { ProgressModule } from './progress.module.js';
import { RolloutResolver } from './rollouts/rollout.resolver.js';
import { TeamProgressResolver } from './teams/team-progress.resolver.js';
import { TransferResolver } from './transfer/transfer.resolver.js';

@Module({
  imports: [ProgressModule],
  controllers: [DashboardExportController],
  providers: [GrowthResolver, TeamProgressResolver, DashboardResolver, TransferResolver, RolloutResolver],
})
export class ProgressApiModule {}
