import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { CoachDayObject, TeamCoverageObject } from './overview.object.js';
import { ReadCoachDay } from './read-coach-day.js';
import { ReadCoverage } from './read-coverage.js';

const LONGEST_WEEKS = 26;
const weeksOf = (weeks: number) => Math.min(Math.max(1, weeks), LONGEST_WEEKS);

@Resolver(() => CoachDayObject)
export class OverviewResolver {
  constructor(
    private readonly readCoachDay: ReadCoachDay,
    private readonly readCoverage: ReadCoverage,
  ) {}

  @Allow('coaching:plan')
  @Query(() => CoachDayObject, { description: 'What waits for the viewer today; people nobody talked with for so many weeks.' })
  coachDay(
    @CurrentActor() actor: PersonActor,
    @Args('weeks', { type: () => Int, defaultValue: 4 }) weeks: number,
  ): Promise<CoachDayObject> {
    return this.readCoachDay.run(actor, weeksOf(weeks));
  }

  @Allow('coaching:coverage')
  @Query(() => [TeamCoverageObject], { description: 'Of the viewer’s teams, over so many weeks.' })
  coachingCoverage(
    @CurrentActor() actor: PersonActor,
    @Args('weeks', { type: () => Int, defaultValue: 4 }) weeks: number,
  ): Promise<TeamCoverageObject[]> {
    return this.readCoverage.run(actor, weeksOf(weeks));
  }
}
