import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { SkillFrameworkObject, SkillObject } from './skill.object.js';
import { SkillRepository } from './skill.repository.js';

@Resolver(() => SkillFrameworkObject)
export class SkillResolver {
  constructor(private readonly repository: SkillRepository) {}

  @Allow('skill:read')
  @Query(() => SkillFrameworkObject, { nullable: true, description: 'The framework in use; null before one was imported.' })
  skillFramework(): Promise<SkillFrameworkObject | null> {
    return this.repository.findCurrentFramework();
  }

  @Allow('skill:read')
  @Query(() => [SkillObject], { description: 'Every skill in use, in the order of the framework.' })
  skills(): Promise<SkillObject[]> {
    return this.repository.listAll();
  }

  @ResolveField('skills', () => [SkillObject])
  skillsOf(@Parent() framework: SkillFrameworkObject): Promise<SkillObject[]> {
    return this.repository.listOf(framework.id);
  }
}
