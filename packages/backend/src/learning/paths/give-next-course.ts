import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../../people/index.js';
import { GiveAssignment } from '../assignments/give-assignment.js';
import { NewAssignment } from '../assignments/new-assignment.js';
import { PathRepository } from './path.repository.js';
import type { PathAssignment } from './path-assignment.entity.js';

@Injectable()
export class GiveNextCourse {
  constructor(
    private readonly paths: PathRepository,
    private readonly persons: PersonRepository,
    private readonly newAssignment: NewAssignment,
    private readonly give: GiveAssignment,
  ) {}

  /** For the reason, with the date and by who gave the path. A course that is archived meanwhile waits. */
  async run(path: PathAssignment, courseId: string, now: Date): Promise<void> {
    const person = await this.persons.find(path.personId);
    const courseVersionId = (await this.paths.currentVersions([courseId])).get(courseId);
    if (!person || !courseVersionId) return;
    const { dueOn, reason, reasonNote: note, assignedById, id: pathAssignmentId } = path;
    const given = { person, courseId, courseVersionId, dueOn, reason, note, assignedById, pathAssignmentId };
    await this.give.run(await this.newAssignment.of(given, now));
  }
}
