import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { NotFound } from '../../platform/auth/access-errors.js';
import { clampWeeks } from '../weeks/memory.js';
import { type SkillSeriesView, seriesOf, weeksOfView } from './skill-series.js';
import { TeamReader } from './team.reader.js';

export interface TeamDashboardView {
  readonly teamId: string;
  readonly teamName: string;
  readonly evidence: EvidenceKind;
  readonly people: number;
  readonly tooFewPeople: boolean;
  readonly weekStartsOn: readonly string[];
  readonly series: SkillSeriesView[];
}

@Injectable()
export class ReadTeamDashboard {
  constructor(private readonly reader: TeamReader) {}

  /** All skills of a team over the last weeks, in one statement. @throws NotFound for a team that is not one's own */
  async run(
    actor: PersonActor,
    { teamId, weeks, evidence }: { teamId: string; weeks: number; evidence: EvidenceKind },
    now: Date = new Date(),
  ): Promise<TeamDashboardView> {
    const weekCount = clampWeeks(weeks);
    const team = maySeeTeamProgress(actor, teamId) ? await this.reader.weeks({ teamId, evidence, weekCount }, now) : null;
    if (!team) throw new NotFound('Team');
    const { teamName, people } = team;
    const tooFewPeople = people < FEWEST_PEOPLE;
    const weekStartsOn = weeksOfView(team, weekCount);
    return { teamId, teamName, evidence, people, tooFewPeople, weekStartsOn, series: seriesOf(team, weekCount) };
  }
}
