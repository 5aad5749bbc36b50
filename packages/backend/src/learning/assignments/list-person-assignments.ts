import { Injectable } from '@nestjs/common';
import { canSeeLearning } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AssignmentList } from './assignment-list.js';
import type { AssignmentView } from './assignment-view.js';

@Injectable()
export class ListPersonAssignments {
  constructor(
    private readonly persons: PersonRepository,
    private readonly list: AssignmentList,
  ) {}

  /** Someone's assignments, finished ones too. @throws NotFound for someone outside the actor's teams */
  async run(actor: PersonActor, personId: string, first: number, now: Date = new Date()): Promise<AssignmentView[]> {
    const teamIds = (await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone))).get(personId) ?? [];
    if (!canSeeLearning(actor, { id: personId, teamIds })) throw new NotFound('This person');
    return this.list.ofPerson(personId, { finished: true, first }, now);
  }
}
