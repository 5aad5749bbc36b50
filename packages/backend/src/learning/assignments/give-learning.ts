import { Injectable } from '@nestjs/common';
import type { LearningTarget } from '@vakwerk/domain/learning/assignments/assignment-rule';
import type { Person } from '../../people/index.js';
import { CourseRepository } from '../courses/course.repository.js';
import { GivePath } from '../paths/give-path.js';
import { PathRepository } from '../paths/path.repository.js';
import type { AssignmentReason } from './assignment.entity.js';
import { GiveAssignment } from './give-assignment.js';
import { NewAssignment } from './new-assignment.js';

export interface LearningFor {
  readonly person: Pick<Person, 'organisationId' | 'id' | 'language' | 'timeZone'>;
  readonly target: LearningTarget;
  readonly dueOn: string | null;
  readonly reason: AssignmentReason;
  readonly note?: string;
  readonly reference?: { readonly kind: string; readonly id: string } | null;
  readonly assignedById: string | null;
  /** Of a path: courses completed from this moment on count. */
  readonly countsFrom?: Date | null;
}

@Injectable()
export class GiveLearning {
  constructor(
    private readonly courses: CourseRepository,
    private readonly paths: PathRepository,
    private readonly newAssignment: NewAssignment,
    private readonly give: GiveAssignment,
    private readonly givePath: GivePath,
  ) {}

  async exists({ kind, id }: LearningTarget): Promise<boolean> {
    return (kind === 'course' ? await this.courses.find(id) : await this.paths.find(id)) !== null;
  }

  /** Whether there is a published version that is not archived. */
  async canStart({ kind, id }: LearningTarget): Promise<boolean> {
    if (kind === 'course') return (await this.paths.currentVersions([id])).has(id);
    const path = await this.paths.find(id);
    return Boolean(path?.currentVersionId && !path.archivedAt);
  }

  /**
   * Gives a course or a path, once while it is open. Inside the caller's unit of work, which has looked whether it may be given.
   * @returns null when nobody can start it: never published, or archived
   */
  async run({ target, ...given }: LearningFor, now: Date): Promise<{ assignmentId: string; created: boolean } | null> {
    if (target.kind === 'path') {
      const path = await this.paths.find(target.id);
      return path?.currentVersionId && !path.archivedAt ? this.givePath.run({ ...given, pathId: target.id }, now) : null;
    }
    const courseVersionId = (await this.paths.currentVersions([target.id])).get(target.id);
    if (!courseVersionId) return null;
    return this.give.run(await this.newAssignment.of({ ...given, courseId: target.id, courseVersionId }, now));
  }
}
