import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GOAL_LEVELS, type GoalLevel as GoalLevelValue } from '@vakwerk/domain/progress/skill-goal';
import { UserError } from '../../platform/graphql/user-error.object.js';

export const GoalLevel = Object.fromEntries(GOAL_LEVELS.map((level) => [level, level])) as { [Level in GoalLevelValue]: Level };
registerEnumType(GoalLevel, { name: 'GoalLevel', description: 'Lowest first; everyone is at least at the level before these.' });

/** What somebody wants to be able to do, set by themself. */
@ObjectType('SkillGoal')
export class SkillGoalObject {
  @Field(() => ID)
  skillId: string;

  @Field(() => GoalLevel)
  level: GoalLevelValue;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null: no hurry.' })
  byOn: string | null;

  @Field(() => Boolean, { description: 'Their coach sees it.' })
  shared: boolean;

  @Field(() => Date)
  setAt: Date;
}

@ObjectType()
export class GoalSet {
  @Field(() => SkillGoalObject)
  goal: SkillGoalObject;
}

@ObjectType({ implements: () => UserError, description: 'code: goalDatePast or goalDateFar; both are about byOn.' })
export class GoalRefused extends UserError {}

export const SetMyGoalResult = createUnionType({
  name: 'SetMyGoalResult',
  types: () => [GoalSet, GoalRefused] as const,
  resolveType: (value: GoalSet | GoalRefused) => ('code' in value ? GoalRefused : GoalSet),
});
