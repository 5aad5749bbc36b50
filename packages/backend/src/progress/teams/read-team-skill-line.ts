import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { clampWeeks } from '../weeks/memory.js';
import type { TeamDashboardView } from './read-team-dashboard.js';
import { type SkillSeriesView, seriesOf, weeksOfView } from './skill-series.js';
import { TeamReader } from './team.reader.js';

const schema = z.object({ teamId: z.uuid(), skillId: z.uuid(), weeks: z.number(), evidence: z.enum(['knows', 'does']) });

export interface TeamSkillLineView extends Omit<TeamDashboardView, 'series'> {
  readonly series: SkillSeriesView;
}

@Injectable()
export class ReadTeamSkillLine {
  constructor(private readonly reader: TeamReader) {}

  /** One skill of a team over the last weeks. @throws NotFound for a team that is not one's own, and for an unknown skill */
  async run(
    actor: PersonActor,
    input: { teamId: string; skillId: string; weeks: number; evidence: EvidenceKind },
    now: Date = new Date(),
  ): Promise<TeamSkillLineView> {
    const { teamId, skillId, weeks, evidence } = parseInput(schema, input);
    const weekCount = clampWeeks(weeks);
    const team = maySeeTeamProgress(actor, teamId)
      ? await this.reader.weeks({ teamId, skillId, evidence, weekCount }, now)
      : null;
    if (!team) throw new NotFound('Team');
    const [series] = seriesOf(team, weekCount);
    if (!series) throw new NotFound('Skill');
    const { teamName, people } = team;
    const weekStartsOn = weeksOfView(team, weekCount);
    return { teamId, teamName, evidence, people, tooFewPeople: people < FEWEST_PEOPLE, weekStartsOn, series };
  }
}
