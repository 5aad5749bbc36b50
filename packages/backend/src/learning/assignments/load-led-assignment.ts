import { Injectable } from '@nestjs/common';
import { canEndAssignment } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import type { PathAssignment } from '../paths/path-assignment.entity.js';
import { PathAssignmentRepository } from '../paths/path-assignment.repository.js';
import type { Assignment } from './assignment.entity.js';
import { AssignmentRepository } from './assignment.repository.js';

/** What a screen calls one assignment: a path with its courses, or a course that stands alone. */
export interface LedAssignment {
  readonly path: PathAssignment | null;
  readonly courses: readonly Assignment[];
  readonly personId: string;
  readonly timeZone: string;
  readonly version: {
    readonly dueOn: string | null;
    readonly completedAt: Date | null;
    readonly waivedAt: Date | null;
    readonly withdrawnAt: Date | null;
  };
}

@Injectable()
export class LoadLedAssignment {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly paths: PathAssignmentRepository,
    private readonly persons: PersonRepository,
  ) {}

  /**
   * Somebody's assignment, held, for who may end or change it. The id may be of a course or of a path; a course that a path gave
   * stands for the whole path. @throws NotFound
   */
  async run(actor: PersonActor, id: string, now: Date): Promise<LedAssignment> {
    const course = isUuid(id) ? await this.assignments.lock(id) : null;
    const path = isUuid(id) ? await this.paths.lock(course?.pathAssignmentId ?? id) : null;
    const whole = path ?? course;
    const person = whole && (await this.persons.find(whole.personId));
    if (!whole || !person) throw new NotFound('This assignment');
    const teamIds = (await this.persons.teamIdsOn([person.id], localDateAt(now, actor.timeZone))).get(person.id) ?? [];
    if (!canEndAssignment(actor, whole, { id: person.id, teamIds })) throw new NotFound('This assignment');
    const courses = path ? await this.assignments.listOfPath(path.id) : course ? [course] : [];
    return { path, courses, personId: person.id, timeZone: person.timeZone, version: whole };
  }
}
