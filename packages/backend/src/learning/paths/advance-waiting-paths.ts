import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AdvancePath } from './advance-path.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';

@Injectable()
export class AdvanceWaitingPaths {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: PathAssignmentRepository,
    private readonly advance: AdvancePath,
  ) {}

  /** Looks again at paths whose next course waited for a level, or for a course that was archived for a while. */
  run(actor: SystemActor, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      for (const id of await this.assignments.waiting()) await this.advance.run(id, now);
    });
  }
}
