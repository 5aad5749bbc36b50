import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { CourseDetailObject, CourseObject } from './course.object.js';
import { CourseCatalogue } from './course-catalogue.js';
import { ReadCourse } from './read-course.js';

@Resolver(() => CourseObject)
export class CourseResolver {
  constructor(
    private readonly catalogue: CourseCatalogue,
    private readonly readCourse: ReadCourse,
  ) {}

  @Allow('course:read')
  @Query(() => [CourseObject], { description: 'Every published course, newest first.' })
  courses(@CurrentActor() actor: PersonActor): Promise<CourseObject[]> {
    return this.catalogue.list(actor, new Date());
  }

  @Allow('course:read')
  @Query(() => CourseDetailObject)
  course(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<CourseDetailObject> {
    return this.readCourse.run(actor, id);
  }
}
