import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type Comparison, compareShares } from '@vakwerk/domain/progress/dashboard/compare-shares';
import { controlChart } from '@vakwerk/domain/progress/dashboard/control-chart';
import { type DashboardSentence, dashboardSentences } from '@vakwerk/domain/progress/dashboard/dashboard-sentences';
import { type HelpGroup, helpFirst } from '@vakwerk/domain/progress/dashboard/help-first';
import { type Advice, lineOf, trainOrCoach } from '@vakwerk/domain/progress/dashboard/train-or-coach';
import type { SkillEstimate } from '@vakwerk/domain/progress/estimate-skill';
import { changesAgainstOwnPast } from '@vakwerk/domain/progress/own-past';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import type { Proportion } from '@vakwerk/domain/shared/statistics/difference-of-proportions';
import { addWeeks } from '@vakwerk/domain/shared/time/iso-week';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { ownPast } from '../teams/own-past-of.js';
import { type SkillOfTeam, TeamReader } from '../teams/team.reader.js';
import { CONTROL_WEEKS, type DashboardRequest, dashboardSchema } from './dashboard-input.js';
import { type SkillOfPeriod, teamPeriod } from './team-period.js';
import { type TeamPeriodFacts, TeamPeriodReader } from './team-period.reader.js';

export interface SkillComparison {
  readonly skill: SkillOfTeam;
  readonly now: Proportion;
  readonly other: Proportion;
  readonly comparison: Comparison;
}

export interface SkillAdvice {
  readonly skill: SkillOfTeam;
  readonly knows: SkillEstimate;
  readonly does: SkillEstimate;
  /** Where "independent" begins, 0–1. */
  readonly line: number;
  readonly advice: Advice;
}

export interface TeamOverviewView {
  readonly teamId: string;
  readonly teamName: string;
  readonly people: number;
  readonly tooFewPeople: boolean;
  readonly weeks: number;
  /** Mondays of the first and the last week of the period. */
  readonly from: string;
  readonly until: string;
  readonly skills: readonly SkillOfTeam[];
  readonly members: TeamPeriodFacts['members'];
  readonly sentences: readonly DashboardSentence[];
  /** The other team; null: the period before. */
  readonly comparedWith: string | null;
  readonly comparisons: readonly SkillComparison[];
  readonly advice: readonly SkillAdvice[];
  readonly help: readonly HelpGroup[];
}

@Injectable()
export class ReadTeamOverview {
  constructor(
    private readonly reader: TeamPeriodReader,
    private readonly teams: TeamReader,
  ) {}

  /**
   * What a manager reads first: at most three sentences, each skill beside the period before (or another team of one's own), a lesson or
   * a talk per skill, and whom to help first. @throws NotFound for a team that is not one's own, and for an unknown skill
   */
  async run(actor: PersonActor, request: DashboardRequest, now: Date = new Date()): Promise<TeamOverviewView> {
    const { teamId, weeks, skillId, compareWith } = parseInput(dashboardSchema, request);
    const facts = await this.facts(actor, { teamId, weeks }, now);
    const other = compareWith ? await this.facts(actor, { teamId: compareWith, weeks }, now) : null;
    if (skillId && !facts.skills.some(({ id }) => id === skillId)) throw new NotFound('Skill');
    const control = await this.teams.weeks(
      { teamId, evidence: 'does', weekCount: CONTROL_WEEKS, ...(skillId && { skillId }) },
      now,
    );
    const { asOf, teamName, members } = facts;
    const period = teamPeriod(facts, skillId ?? null);
    const people = members.length;
    const tooFewPeople = people < FEWEST_PEOPLE;
    const sentences = dashboardSentences({
      people,
      skills: period.skills.map(({ id, now: own, before }) => ({ skillId: id, now: own, before })),
      persons: period.persons.map(({ personId, skillId: of, sums }) => ({ personId, skillId: of, ...ownPast(sums) })),
      control: controlChart(control?.skills.flatMap((skill) => skill.weeks) ?? [], { lastWeek: asOf, weekCount: CONTROL_WEEKS }),
    });
    return {
      ...{ teamId, teamName, people, tooFewPeople, weeks, members, sentences },
      from: addWeeks(asOf, 1 - weeks),
      until: asOf,
      skills: period.skills,
      comparedWith: other?.teamName ?? null,
      comparisons: tooFewPeople || (other && other.members.length < FEWEST_PEOPLE) ? [] : compared(period.skills, other),
      advice: tooFewPeople ? [] : period.skills.map(adviceOf),
      help: help(period.persons),
    };
  }

  private async facts(actor: PersonActor, of: { teamId: string; weeks: number }, now: Date): Promise<TeamPeriodFacts> {
    const facts = maySeeTeamProgress(actor, of.teamId) ? await this.reader.read(of, now) : null;
    if (!facts) throw new NotFound('Team');
    return facts;
  }
}

function compared(skills: readonly SkillOfPeriod[], other: TeamPeriodFacts | null): readonly SkillComparison[] {
  const others = other && new Map(teamPeriod(other, null).skills.map((skill) => [skill.id, skill.now]));
  const pairs = skills.map(({ id, now, before }) => ({
    first: now,
    second: others ? (others.get(id) ?? { n: 0, successes: 0 }) : before,
  }));
  const comparisons = compareShares(pairs);
  return skills.flatMap((skill, index) => {
    const [pair, comparison] = [pairs[index], comparisons[index]];
    return pair && comparison ? [{ skill, now: pair.first, other: pair.second, comparison }] : [];
  });
}

const adviceOf = (skill: SkillOfPeriod): SkillAdvice => {
  const { knows, does, thresholds } = skill;
  return { skill, knows, does, line: lineOf(thresholds), advice: trainOrCoach(knows, does, thresholds) };
};

function help(persons: ReturnType<typeof teamPeriod>['persons']): readonly HelpGroup[] {
  const changes = changesAgainstOwnPast(persons.map(({ sums }) => ownPast(sums)));
  return helpFirst(persons.map((cell, index) => ({ ...cell, change: changes[index] ?? null })));
}
