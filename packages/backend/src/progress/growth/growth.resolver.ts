import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ReadMyGrowth } from './read-my-growth.js';
import { ReadSkillDetail } from './read-skill-detail.js';
import { SkillDetail, SkillGrowth } from './skill-growth.object.js';

@Resolver(() => SkillGrowth)
export class GrowthResolver {
  constructor(
    private readonly readMyGrowth: ReadMyGrowth,
    private readonly readSkillDetail: ReadSkillDetail,
  ) {}

  @Allow('progress:own')
  @Query(() => [SkillGrowth], { description: 'Every skill in use of the person who asks, in the order of the framework.' })
  myGrowth(@CurrentActor() actor: PersonActor): Promise<SkillGrowth[]> {
    return this.readMyGrowth.run(actor);
  }

  @Allow('progress:read')
  @Query(() => SkillDetail, {
    description: 'Without personId: your own. Coaches and managers may ask for the people of their teams.',
  })
  skillDetail(
    @CurrentActor() actor: PersonActor,
    @Args('skillId', { type: () => ID }) skillId: string,
    @Args('personId', { type: () => ID, nullable: true }) personId: string | null,
    @Args('weeks', { type: () => Int, defaultValue: 26 }) weeks: number,
  ): Promise<SkillDetail> {
    return this.readSkillDetail.run(actor, { skillId, personId: personId ?? actor.personId, weeks });
  }
}
