import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type ControlChart, controlChart } from '@vakwerk/domain/progress/dashboard/control-chart';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { addWeeks, isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import { type LearningChange, ListLearningChanges } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { ListQualityChanges, type QualityChange } from '../../quality/index.js';
import { type SkillOfTeam, type TeamMembers, TeamReader } from '../teams/team.reader.js';
import { CONTROL_WEEKS, type DashboardRequest, dashboardSchema } from './dashboard-input.js';

/** What happened in a week that may explain a move. */
export interface ChartChange {
  readonly kind: QualityChange['kind'] | LearningChange['kind'];
  /** Monday of its week. */
  readonly week: string;
  readonly at: Date;
  readonly name: LocalizedText;
}

export interface ControlChartView {
  readonly teamId: string;
  readonly teamName: string;
  readonly people: number;
  readonly tooFewPeople: boolean;
  /** Null: all skills together. */
  readonly skill: SkillOfTeam | null;
  /** Null in a team that is too small. */
  readonly chart: ControlChart | null;
  readonly changes: readonly ChartChange[];
}

@Injectable()
export class ReadControlChart {
  constructor(
    private readonly teams: TeamReader,
    private readonly qualityChanges: ListQualityChanges,
    private readonly learningChanges: ListLearningChanges,
  ) {}

  /** How the quality of randomly drawn calls moves, with its limits and what changed meanwhile. @throws NotFound for a team not one's own, and for an unknown skill */
  async run(actor: PersonActor, request: DashboardRequest, now: Date = new Date()): Promise<ControlChartView> {
    const { teamId, weeks, skillId } = parseInput(dashboardSchema, request);
    const members = maySeeTeamProgress(actor, teamId) ? await this.teams.members(teamId, now) : null;
    if (!members) throw new NotFound('Team');
    const weekCount = Math.max(CONTROL_WEEKS, weeks);
    const team = await this.teams.weeks({ teamId, evidence: 'does', weekCount, ...(skillId && { skillId }) }, now);
    const [only] = team?.skills ?? [];
    if (!team || (skillId && !only)) throw new NotFound('Skill');
    const { teamName, people, asOf } = team;
    const skill = skillId && only ? { id: only.id, code: only.code, name: only.name } : null;
    const tooFewPeople = people < FEWEST_PEOPLE;
    if (tooFewPeople) return { teamId, teamName, people, tooFewPeople, skill, chart: null, changes: [] };
    const rows = team.skills.flatMap((each) => each.weeks);
    const chart = controlChart(rows, { lastWeek: asOf, weekCount });
    const since = new Date(`${addWeeks(asOf, 1 - weekCount)}T00:00:00Z`);
    const changes = await this.changes(members, since, now);
    return { teamId, teamName, people, tooFewPeople, skill, chart, changes };
  }

  private async changes({ personIds, timeZone }: TeamMembers, since: Date, until: Date): Promise<readonly ChartChange[]> {
    const measured = await this.qualityChanges.run(since, until);
    const learned = await this.learningChanges.run(personIds, since, until);
    return [...measured, ...learned]
      .map((change) => ({ ...change, week: isoWeekAt(change.at, timeZone) }))
      .sort((one, other) => one.at.getTime() - other.at.getTime());
  }
}
