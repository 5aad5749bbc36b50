import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefused } from '../learning-refused.object.js';
import { AssignLearning } from './assign-learning.js';
import { EndAssignment } from './end-assignment.js';
import {
  AssignLearningInput,
  AssignLearningResult,
  EndAssignmentsResult,
  MoveDueDateResult,
  RemindPersonResult,
  TeamAssignmentFilter,
  TeamAssignmentPage,
} from './manage-assignment.object.js';
import { MoveDueDate } from './move-due-date.js';
import { RemindAssignment } from './remind-assignment.js';
import { ReopenAssignment } from './reopen-assignment.js';
import { TeamAssignmentsReader } from './team-assignments.reader.js';

const idArgument = { type: () => ID, description: 'Of an assignment of a course or of a path.' } as const;
const idsArgument = { type: () => [ID], description: 'Of assignments of courses or of paths.' } as const;
const AT_ONCE = 500;

@Resolver()
export class ManageAssignmentResolver {
  constructor(
    private readonly reader: TeamAssignmentsReader,
    private readonly assign: AssignLearning,
    private readonly end: EndAssignment,
    private readonly reopen: ReopenAssignment,
    private readonly move: MoveDueDate,
    private readonly remind: RemindAssignment,
  ) {}

  @Allow('assignment:give')
  @Query(() => TeamAssignmentPage, { description: 'What people of my teams have to learn, and where they are.' })
  teamAssignments(
    @CurrentActor() actor: PersonActor,
    @Args('filter', { type: () => TeamAssignmentFilter }) { teamId, personId, courseId, pathId, ...filter }: TeamAssignmentFilter,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 100.' }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<TeamAssignmentPage> {
    const about = { teamId: teamId ?? null, personId: personId ?? null, courseId: courseId ?? null, pathId: pathId ?? null };
    const page = { first: clampPageSize(first), skip: Math.min(Math.max(0, skip), 100_000) };
    return this.reader.list(actor, { ...filter, ...about, ...page }, new Date());
  }

  @Allow('assignment:give')
  @Mutation(() => AssignLearningResult, { description: 'Gives a course or path to people and teams of my own; all or nobody.' })
  assignLearning(@CurrentActor() actor: PersonActor, @Args('input') input: AssignLearningInput) {
    return orRefused(this.assign.run(actor, { ...input, dueOn: input.dueOn ?? null }));
  }

  @Allow('assignment:give')
  @Mutation(() => EndAssignmentsResult, { description: 'They need not do it, because.' })
  waiveAssignments(
    @CurrentActor() actor: PersonActor,
    @Args('ids', idsArgument) ids: string[],
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return orRefused(this.end.run(actor, ids.slice(0, AT_ONCE), { kind: 'waive', reason }).then(() => ({ ids })));
  }

  @Allow('assignment:give')
  @Mutation(() => EndAssignmentsResult, { description: 'It was a mistake: as if it was never given.' })
  withdrawAssignments(@CurrentActor() actor: PersonActor, @Args('ids', idsArgument) ids: string[]) {
    return orRefused(this.end.run(actor, ids.slice(0, AT_ONCE), { kind: 'withdraw' }).then(() => ({ ids })));
  }

  @Allow('assignment:give')
  @Mutation(() => EndAssignmentsResult, { description: 'What was waived or taken back is to be done after all.' })
  reopenAssignments(@CurrentActor() actor: PersonActor, @Args('ids', idsArgument) ids: string[]) {
    return orRefused(this.reopen.run(actor, ids.slice(0, AT_ONCE)).then(() => ({ ids })));
  }

  @Allow('assignment:give')
  @Mutation(() => MoveDueDateResult)
  moveDueDate(
    @CurrentActor() actor: PersonActor,
    @Args('id', idArgument) id: string,
    @Args('dueOn', { type: () => String, nullable: true, description: 'YYYY-MM-DD; null: no date.' }) dueOn: string | null,
    @Args('takingBack', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Back to the date it had, also when it has passed.',
    })
    takingBack: boolean,
  ) {
    return orRefused(this.move.run(actor, { id, dueOn: dueOn ?? null, takingBack }));
  }

  @Allow('assignment:give')
  @Mutation(() => RemindPersonResult, { description: 'Mails the person about an open assignment, once a day.' })
  remindOfAssignment(@CurrentActor() actor: PersonActor, @Args('id', idArgument) id: string) {
    return orRefused(this.remind.run(actor, id).then(() => ({ id })));
  }
}
