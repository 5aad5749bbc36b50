import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefused } from '../learning-refused.object.js';
import { AssignCourse } from './assign-course.js';
import { AssignCourseInput } from './assignment.input.js';
import { AssignmentObject } from './assignment.object.js';
import { GiveAssignmentResult, StartModuleResult } from './assignment.result.js';
import { AssignmentList } from './assignment-list.js';
import { ListPersonAssignments } from './list-person-assignments.js';
import { StartModule } from './start-module.js';

@Resolver(() => AssignmentObject)
export class AssignmentResolver {
  constructor(
    private readonly list: AssignmentList,
    private readonly listOfPerson: ListPersonAssignments,
    private readonly assign: AssignCourse,
    private readonly start: StartModule,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Allow('learning:own')
  @Query(() => [AssignmentObject], { description: 'What I have to learn: what is due first comes first.' })
  myAssignments(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('finished', { type: () => Boolean, defaultValue: false, description: 'Also what is completed.' }) finished: boolean,
  ): Promise<AssignmentObject[]> {
    return this.list.ofPerson(actor.personId, { finished, first: clampPageSize(first) }, new Date());
  }

  @Allow('assignment:give')
  @Query(() => [AssignmentObject], { description: 'What someone of my teams has to learn and has learned.' })
  assignmentsOfPerson(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<AssignmentObject[]> {
    return this.listOfPerson.run(actor, personId, clampPageSize(first));
  }

  @Allow('learning:own')
  @Mutation(() => GiveAssignmentResult, { description: 'I want to do this course.' })
  startOwnCourse(@CurrentActor() actor: PersonActor, @Args('courseId', { type: () => ID }) courseId: string) {
    return orRefused(this.given(actor, { courseId, personId: actor.personId, dueOn: null, reason: 'own' }));
  }

  @Allow('assignment:give')
  @Mutation(() => GiveAssignmentResult, { description: 'Gives a course to someone of my own teams.' })
  assignCourse(@CurrentActor() actor: PersonActor, @Args('input') { referenceKind, referenceId, ...input }: AssignCourseInput) {
    const reason = actor.roles.includes('coach') ? 'coach' : 'manager';
    const reference = referenceKind && referenceId ? { kind: referenceKind, id: referenceId } : null;
    return orRefused(this.given(actor, { ...input, dueOn: input.dueOn ?? null, reason, reference }));
  }

  @Allow('learning:own')
  @Mutation(() => StartModuleResult)
  startModule(
    @CurrentActor() actor: PersonActor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('moduleId', { type: () => ID }) moduleId: string,
  ) {
    return orRefused(
      this.unitOfWork.run(actor, async () => {
        await this.start.run(actor, assignmentId, moduleId);
        return { assignment: await this.list.get(assignmentId, new Date()) };
      }),
    );
  }

  private given(actor: PersonActor, request: Parameters<AssignCourse['run']>[1]) {
    return this.unitOfWork.run(actor, async () => {
      const { assignmentId, created } = await this.assign.run(actor, request);
      return { assignment: await this.list.get(assignmentId, new Date()), created };
    });
  }
}
