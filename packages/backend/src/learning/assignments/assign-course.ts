import { Injectable } from '@nestjs/common';
import { canAssignCourse } from '@vakwerk/domain/learning/courses/course-policy';
import type { Actor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { type Person, PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Course } from '../courses/course.entity.js';
import { CourseRepository } from '../courses/course.repository.js';
import { LearningError } from '../learning.errors.js';
import type { AssignmentReason } from './assignment.entity.js';
import { GiveAssignment } from './give-assignment.js';
import { NewAssignment } from './new-assignment.js';

export interface AssignCourseRequest {
  readonly courseId: string;
  readonly personId: string;
  /** `YYYY-MM-DD` on the person's clock. */
  readonly dueOn: string | null;
  readonly reason: AssignmentReason;
  readonly note?: string;
  readonly reference?: { readonly kind: string; readonly id: string } | null;
}

@Injectable()
export class AssignCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly newAssignment: NewAssignment,
    private readonly persons: PersonRepository,
    private readonly give: GiveAssignment,
  ) {}

  /**
   * Gives a published course to a person, once while it is open. A person's own wish becomes an assignment with a date when a
   * coach or manager gives the same course.
   * @throws NotFound for someone outside the actor's teams, LearningError courseNotPublished | courseArchived | dueInThePast
   */
  run(actor: Actor, request: AssignCourseRequest, now: Date = new Date()): Promise<{ assignmentId: string; created: boolean }> {
    return this.unitOfWork.run(actor, async () => {
      const course = await this.courses.find(request.courseId);
      if (!course) throw new NotFound('This course');
      const person = await this.persons.find(request.personId);
      if (!person || !(await this.mayAssign(actor, course, person, now))) throw new NotFound('This person');
      if (!course.currentVersionId) throw new LearningError('courseNotPublished');
      if (course.archivedAt) throw new LearningError('courseArchived');
      if (request.dueOn && request.dueOn < localDateAt(now, person.timeZone)) throw new LearningError('dueInThePast');
      const { courseId, personId: _personId, ...given } = request;
      const assignedById = actor.kind === 'person' ? actor.personId : null;
      const courseVersionId = course.currentVersionId;
      return this.give.run(await this.newAssignment.of({ ...given, courseId, courseVersionId, person, assignedById }, now));
    });
  }

  private async mayAssign(actor: Actor, course: Course, person: Person, now: Date): Promise<boolean> {
    if (actor.kind === 'system') return true;
    const today = localDateAt(now, person.timeZone);
    const teamIds = (await this.persons.teamIdsOn([person.id], today)).get(person.id) ?? [];
    // Whether the course is ready is told below, in words; here it is only about who may give something to whom.
    return canAssignCourse(actor, { publishedAt: course.publishedAt ?? now, archivedAt: null }, { id: person.id, teamIds });
  }
}
