import { Module } from '@nestjs/common';
import { GrowthResolver } from './growth/growth.resolver.js';
import { ProgressModule } from './progress.module.js';
import { RolloutResolver } from './rollouts/rollout.resolver.js';
import { TeamProgressResolver } from './teams/team-progress.resolver.js';
import { TransferResolver } from './transfer/transfer.resolver.js';

@Module({ imports: [ProgressModule], providers: [GrowthResolver, TeamProgressResolver, TransferResolver, RolloutResolver] })
export class ProgressApiModule {}
