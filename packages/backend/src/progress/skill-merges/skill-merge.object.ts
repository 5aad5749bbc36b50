import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

/** How much of what is in use points at a skill, and would count for another one after a merge. */
@ObjectType('SkillLinks')
export class SkillLinksObject {
  @Field(() => Int)
  observations: number;

  @Field(() => Int, { description: 'People with at least one observation.' })
  people: number;

  @Field(() => Int, { description: 'Of scorecards in use.' })
  criteria: number;

  @Field(() => Int)
  questions: number;

  @Field(() => Int)
  courses: number;

  @Field(() => Int, { description: 'Practice cards.' })
  cards: number;

  @Field(() => Int)
  openAgreements: number;
}

@ObjectType()
export class SkillsMerged {
  @Field(() => ID, { description: 'For undoing it.' })
  mergeId: string;
}

@ObjectType()
export class SkillMergeUndone {
  @Field(() => ID)
  mergeId: string;
}

@ObjectType({ implements: () => UserError, description: 'code: sameSkill, notInUse, changedSince or alreadyUndone.' })
export class SkillMergeRefusal extends UserError {}

export const MergeSkillsResult = createUnionType({
  name: 'MergeSkillsResult',
  types: () => [SkillsMerged, SkillMergeRefusal] as const,
  resolveType: (value: SkillsMerged | SkillMergeRefusal) => ('code' in value ? SkillMergeRefusal : SkillsMerged),
});

export const UndoSkillMergeResult = createUnionType({
  name: 'UndoSkillMergeResult',
  types: () => [SkillMergeUndone, SkillMergeRefusal] as const,
  resolveType: (value: SkillMergeUndone | SkillMergeRefusal) => ('code' in value ? SkillMergeRefusal : SkillMergeUndone),
});
