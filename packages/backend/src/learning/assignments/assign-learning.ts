import { Injectable } from '@nestjs/common';
import { canAssignCourse } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ROLES } from '@vakwerk/domain/people/role';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { type Person, PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { GiveLearning } from './give-learning.js';

const MOST_PEOPLE = 500;
const schema = z.object({
  target: z.object({ kind: z.enum(['course', 'path']), id: z.uuid() }),
  personIds: z.array(z.uuid()).max(MOST_PEOPLE),
  teamIds: z.array(z.uuid()).max(100),
  roles: z.array(z.enum(ROLES)),
  dueOn: z.iso.date().nullable(),
  note: z.string().max(500),
});
export type LearningToAssign = z.input<typeof schema>;

export interface AssignedLearning {
  /** Of new assignments; of a path the ids are of the paths. */
  readonly givenIds: readonly string[];
  /** People who had it open already. */
  readonly alreadyOpen: number;
}

@Injectable()
export class AssignLearning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly give: GiveLearning,
  ) {}

  /**
   * Gives a course or path to people, and to whoever is in teams today (with one of the roles, when roles are named); all or nobody.
   * @throws NotFound for someone or a team that the actor does not lead, LearningError courseNotPublished | courseArchived | dueInThePast | nobodyToAssign
   */
  run(actor: PersonActor, input: LearningToAssign, now: Date = new Date()): Promise<AssignedLearning> {
    const wish = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const { target, note } = wish;
      if (!(await this.give.exists(target))) throw new NotFound('This course');
      if (!(await this.give.canStart(target))) throw new LearningError('courseNotPublished');
      const people = await this.peopleFor(actor, wish, now);
      if (people.length === 0) throw new LearningError('nobodyToAssign');
      const reason = actor.roles.includes('coach') ? ('coach' as const) : ('manager' as const);
      const givenIds: string[] = [];
      for (const person of people) {
        refusePast(wish.dueOn, person, now);
        const gave = await this.give.run({ person, target, dueOn: wish.dueOn, reason, note, assignedById: actor.personId }, now);
        if (gave?.created) givenIds.push(gave.assignmentId);
      }
      return { givenIds, alreadyOpen: people.length - givenIds.length };
    });
  }

  private async peopleFor(
    actor: PersonActor,
    { personIds, teamIds, roles }: z.output<typeof schema>,
    now: Date,
  ): Promise<Person[]> {
    const today = localDateAt(now, actor.timeZone);
    if (teamIds.some((id) => !actor.teamIds.includes(id))) throw new NotFound('This team');
    const members = teamIds.length > 0 ? await this.persons.listInTeams(teamIds, today) : [];
    const chosen = members.filter((one) => roles.length === 0 || roles.some((role) => one.roles.includes(role)));
    const named = personIds.length > 0 ? await this.persons.findMany([...new Set(personIds)]) : [];
    const teams = await this.persons.teamIdsOn(
      named.map(({ id }) => id),
      today,
    );
    const published = { publishedAt: now, archivedAt: null };
    const mayGive = (one: Person) => canAssignCourse(actor, published, { id: one.id, teamIds: teams.get(one.id) ?? [] });
    if (named.length !== new Set(personIds).size || !named.every(mayGive)) throw new NotFound('This person');
    const all = new Map([...named, ...chosen].filter(({ status }) => status !== 'deactivated').map((one) => [one.id, one]));
    return [...all.values()].slice(0, MOST_PEOPLE);
  }
}

/** @throws LearningError dueInThePast, on the clock of the person */
function refusePast(dueOn: string | null, { timeZone }: Person, now: Date): void {
  if (dueOn !== null && dueOn < localDateAt(now, timeZone)) throw new LearningError('dueInThePast');
}
