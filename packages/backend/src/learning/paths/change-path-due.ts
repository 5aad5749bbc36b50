import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import type { PathAssignment } from './path-assignment.entity.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';

@Injectable()
export class ChangePathDue {
  constructor(
    private readonly paths: PathAssignmentRepository,
    private readonly courses: AssignmentRepository,
  ) {}

  /** A path and its open courses have one date and one reason. */
  async run(
    pathAssignmentId: string,
    changes: Pick<PathAssignment, 'dueOn' | 'dueAt'> & Partial<Pick<PathAssignment, 'reason' | 'reasonNote' | 'assignedById'>>,
  ): Promise<void> {
    await this.paths.change(pathAssignmentId, changes);
    for (const { id } of await this.courses.openOfPath(pathAssignmentId))
      await this.courses.change(id, { ...changes, overdueAt: null });
  }
}
