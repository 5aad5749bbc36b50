import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { GoalLevel as GoalLevelValue } from '@vakwerk/domain/progress/skill-goal';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { GoalLevel, GoalRefused, GoalSet, SetMyGoalResult, SkillGoalObject } from './goal.object.js';
import { ReadMyGoals } from './read-my-goals.js';
import { RemoveMyGoal } from './remove-my-goal.js';
import { SetMyGoal } from './set-my-goal.js';

@Resolver(() => SkillGoalObject)
export class GoalResolver {
  constructor(
    private readonly read: ReadMyGoals,
    private readonly set: SetMyGoal,
    private readonly remove: RemoveMyGoal,
  ) {}

  @Allow('progress:own')
  @Query(() => [SkillGoalObject], { description: 'Your own goals, newest first.' })
  myGoals(@CurrentActor() actor: PersonActor): Promise<SkillGoalObject[]> {
    return this.read.run(actor);
  }

  @Allow('progress:own')
  @Mutation(() => SetMyGoalResult, { description: 'One goal per skill; the same skill again changes it.' })
  async setMyGoal(
    @CurrentActor() actor: PersonActor,
    @Args('skillId', { type: () => ID }) skillId: string,
    @Args('level', { type: () => GoalLevel }) level: GoalLevelValue,
    @Args('byOn', { type: () => String, nullable: true }) byOn: string | null,
    @Args('shared', { type: () => Boolean, defaultValue: false }) shared: boolean,
  ): Promise<typeof SetMyGoalResult> {
    const set = await this.set.run(actor, { skillId, level, byOn: byOn ?? null, shared });
    return set.ok ? Object.assign(new GoalSet(), { goal: set.value }) : Object.assign(new GoalRefused(), { code: set.error });
  }

  @Allow('progress:own')
  @Mutation(() => Boolean, { description: 'Setting it again is the way back.' })
  async removeMyGoal(@CurrentActor() actor: PersonActor, @Args('skillId', { type: () => ID }) skillId: string): Promise<boolean> {
    await this.remove.run(actor, { skillId });
    return true;
  }
}
