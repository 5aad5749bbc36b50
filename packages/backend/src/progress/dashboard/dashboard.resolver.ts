import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { PERIOD_WEEKS } from '../teams/team-sql.js';
import { ControlChartObject, LearningFunnel } from './dashboard.object.js';
import { controlObject, overviewObject } from './dashboard.view.js';
import { ReadControlChart } from './read-control-chart.js';
import { ReadLearningFunnel } from './read-learning-funnel.js';
import { ReadTeamOverview } from './read-team-overview.js';
import { TeamOverview } from './team-overview.object.js';

const WEEKS = { type: () => Int, defaultValue: PERIOD_WEEKS, description: 'The period: so many weeks, this one included; 1–52.' };
const OPTIONAL_ID = { type: () => ID, nullable: true };

@Resolver()
export class DashboardResolver {
  constructor(
    private readonly overview: ReadTeamOverview,
    private readonly control: ReadControlChart,
    private readonly funnel: ReadLearningFunnel,
  ) {}

  @Allow('progress:team')
  @Query(() => TeamOverview, { description: 'What is sure of a team of your own, and whom to help first.' })
  async teamOverview(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('weeks', WEEKS) weeks: number,
    @Args('skillId', OPTIONAL_ID) skillId: string | null,
    @Args('compareWith', { ...OPTIONAL_ID, description: 'Another team of your own; without it, the period before.' })
    compareWith: string | null,
  ): Promise<TeamOverview> {
    return overviewObject(await this.overview.run(actor, { teamId, weeks, skillId, compareWith }));
  }

  @Allow('progress:team')
  @Query(() => ControlChartObject, {
    description: 'Weekly quality of a team of your own between its limits; at least half a year.',
  })
  async teamControlChart(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('weeks', WEEKS) weeks: number,
    @Args('skillId', OPTIONAL_ID) skillId: string | null,
  ): Promise<ControlChartObject> {
    return controlObject(await this.control.run(actor, { teamId, weeks, skillId }));
  }

  @Allow('progress:team')
  @Query(() => LearningFunnel, { description: 'What was assigned to a team of your own in the period, and how far it came.' })
  async teamLearningFunnel(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('weeks', WEEKS) weeks: number,
    @Args('skillId', OPTIONAL_ID) skillId: string | null,
  ): Promise<LearningFunnel> {
    const { courses, ...view } = await this.funnel.run(actor, { teamId, weeks, skillId });
    return { ...view, courses: [...courses] };
  }
}
