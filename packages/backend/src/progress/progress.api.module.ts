import { Module } from '@nestjs/common';
import { GrowthResolver } from './growth/growth.resolver.js';
import { ProgressModule } from './progress.module.js';
import { TeamProgressResolver } from './teams/team-progress.resolver.js';

@Module({ imports: [ProgressModule], providers: [GrowthResolver, TeamProgressResolver] })
export class ProgressApiModule {}
