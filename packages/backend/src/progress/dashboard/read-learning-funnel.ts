import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { addWeeks } from '@vakwerk/domain/shared/time/iso-week';
import { type CourseJourney, CourseJourneys } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { TeamReader } from '../teams/team.reader.js';
import { type DashboardRequest, dashboardSchema } from './dashboard-input.js';
import { SeenAfterLearning } from './seen-after-learning.js';

/** People, not assignments. Null under five people: a number about four is about each of them. */
export interface CourseFunnelRow {
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly tooFewPeople: boolean;
  readonly assigned: number | null;
  readonly started: number | null;
  readonly finished: number | null;
  /** Had a randomly drawn call with a skill of the course in a later week than they finished; null also when it is about no skill. */
  readonly seenInCalls: number | null;
}

export interface LearningFunnelView {
  readonly teamId: string;
  readonly teamName: string;
  readonly people: number;
  readonly from: string;
  readonly until: string;
  readonly courses: readonly CourseFunnelRow[];
}

@Injectable()
export class ReadLearningFunnel {
  constructor(
    private readonly teams: TeamReader,
    private readonly journeys: CourseJourneys,
    private readonly seen: SeenAfterLearning,
  ) {}

  /** What was assigned to a team in the period, and how far it came: up to the calls. @throws NotFound for a team that is not one's own */
  async run(actor: PersonActor, request: DashboardRequest, now: Date = new Date()): Promise<LearningFunnelView> {
    const { teamId, weeks, skillId } = parseInput(dashboardSchema, request);
    const team = maySeeTeamProgress(actor, teamId) ? await this.teams.members(teamId, now) : null;
    if (!team) throw new NotFound('Team');
    const from = addWeeks(team.asOf, 1 - weeks);
    const all = await this.journeys.run(team.personIds, new Date(`${from}T00:00:00Z`));
    const journeys = skillId ? all.filter(({ skillIds }) => skillIds.includes(skillId)) : all;
    const seen = await this.seen.run(journeys);
    const courses = [...Map.groupBy(journeys, ({ courseId }) => courseId).values()].map((of) => funnelOf(of, seen));
    return {
      ...{ teamId, teamName: team.teamName, people: team.personIds.length, from, until: team.asOf },
      courses: courses.sort((one, other) => one.title.nl.localeCompare(other.title.nl, 'nl')),
    };
  }
}

function funnelOf(journeys: readonly CourseJourney[], seen: ReadonlySet<string>): CourseFunnelRow {
  const [{ courseId, title, skillIds }] = journeys as readonly [CourseJourney, ...CourseJourney[]];
  const tooFewPeople = journeys.length < FEWEST_PEOPLE;
  const nothing = { assigned: null, started: null, finished: null, seenInCalls: null };
  if (tooFewPeople) return { courseId, title, tooFewPeople, ...nothing };
  const finished = journeys.filter(({ completedOn }) => completedOn !== null);
  return {
    ...{ courseId, title, tooFewPeople },
    assigned: journeys.length,
    started: journeys.filter((each) => each.started || each.completedOn !== null).length,
    finished: finished.length,
    seenInCalls: skillIds.length === 0 ? null : finished.filter((each) => seen.has(`${courseId} ${each.personId}`)).length,
  };
}
