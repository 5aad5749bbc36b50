import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { GoalLevel as GoalLevelValue } from '@vakwerk/domain/progress/skill-goal';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { GoalLevel } from '../goals/goal.object.js';
import { ProficiencyObject, timeObject } from './proficiency.object.js';
import { ReadProficiency } from './read-proficiency.js';

@Resolver(() => ProficiencyObject)
export class ProficiencyResolver {
  constructor(private readonly read: ReadProficiency) {}

  @Allow('progress:proficiency')
  @Query(() => ProficiencyObject, { description: 'Of your own teams, and of who left them since.' })
  async proficiency(
    @CurrentActor() actor: PersonActor,
    @Args('skillId', { type: () => ID }) skillId: string,
    @Args('level', { type: () => GoalLevel, defaultValue: 'independent' }) level: GoalLevelValue,
    @Args('months', { type: () => Int, defaultValue: 12, description: '1–60' }) months: number,
  ): Promise<ProficiencyObject> {
    const { all, cohorts, ...rest } = await this.read.run(actor, { skillId, level, months });
    return { ...rest, all: timeObject(all), cohorts: cohorts.map(({ from, time }) => ({ from, time: timeObject(time) })) };
  }
}
