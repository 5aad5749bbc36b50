import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { MergeSkills } from './merge-skills.js';
import { PreviewSkillMerge } from './preview-skill-merge.js';
import {
  MergeSkillsResult,
  SkillLinksObject,
  SkillMergeRefusal,
  SkillMergeUndone,
  SkillsMerged,
  UndoSkillMergeResult,
} from './skill-merge.object.js';
import { SkillMergeRefused } from './skill-merge-refused.js';
import { UndoSkillMerge } from './undo-skill-merge.js';

@Resolver()
export class SkillMergeResolver {
  constructor(
    private readonly preview: PreviewSkillMerge,
    private readonly merge: MergeSkills,
    private readonly undo: UndoSkillMerge,
  ) {}

  @Allow('skill:merge')
  @Query(() => SkillLinksObject, { description: 'What points at a skill now.' })
  skillLinks(
    @CurrentActor() actor: PersonActor,
    @Args('skillId', { type: () => ID }) skillId: string,
  ): Promise<SkillLinksObject> {
    return this.preview.run(actor, { skillId });
  }

  @Allow('skill:merge')
  @Mutation(() => MergeSkillsResult, {
    description: 'One skill continues as another; its evidence moves and it is put away with a pointer.',
  })
  mergeSkills(
    @CurrentActor() actor: PersonActor,
    @Args('fromSkillId', { type: () => ID }) fromSkillId: string,
    @Args('intoSkillId', { type: () => ID }) intoSkillId: string,
  ) {
    return orRefusal(async () => {
      const mergeId = await this.merge.run(actor, { fromSkillId, intoSkillId });
      return Object.assign(new SkillsMerged(), { mergeId });
    });
  }

  @Allow('skill:merge')
  @Mutation(() => UndoSkillMergeResult, { description: 'Only while nothing new was recorded about the merged skill.' })
  undoSkillMerge(@CurrentActor() actor: PersonActor, @Args('mergeId', { type: () => ID }) mergeId: string) {
    return orRefusal(async () => {
      await this.undo.run(actor, { mergeId });
      return Object.assign(new SkillMergeUndone(), { mergeId });
    });
  }
}

async function orRefusal<Done>(work: () => Promise<Done>): Promise<Done | SkillMergeRefusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SkillMergeRefused) return Object.assign(new SkillMergeRefusal(), { code: error.code });
    throw error;
  }
}
