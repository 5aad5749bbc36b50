import { Injectable } from '@nestjs/common';
import { PathAssignmentRepository } from './path-assignment.repository.js';

@Injectable()
export class BeginPath {
  constructor(private readonly assignments: PathAssignmentRepository) {}

  /** The first step in one of its courses begins the path; from then on its version stays. */
  async run(pathAssignmentId: string, now: Date): Promise<void> {
    const path = await this.assignments.lock(pathAssignmentId);
    if (path && !path.startedAt) await this.assignments.change(path.id, { startedAt: now });
  }
}
