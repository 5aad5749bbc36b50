import { Module } from '@nestjs/common';
import { EvidenceReader } from './growth/evidence.reader.js';
import { GrowthReader } from './growth/growth.reader.js';
import { ReadMyGrowth } from './growth/read-my-growth.js';
import { ReadSkillDetail } from './growth/read-skill-detail.js';
import { ReadTeamDashboard } from './teams/read-team-dashboard.js';
import { ReadTeamHeatMap } from './teams/read-team-heat-map.js';
import { ReadTeamSkillLine } from './teams/read-team-skill-line.js';
import { TeamReader } from './teams/team.reader.js';

const parts = [
  GrowthReader,
  EvidenceReader,
  ReadMyGrowth,
  ReadSkillDetail,
  TeamReader,
  ReadTeamHeatMap,
  ReadTeamSkillLine,
  ReadTeamDashboard,
];

/** Use cases and repositories, for the api and the worker. */
@Module({ providers: [...parts], exports: [...parts] })
export class ProgressModule {}
