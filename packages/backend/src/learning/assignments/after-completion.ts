import { Injectable } from '@nestjs/common';
import { CertifyCourse } from '../certificates/certify-course.js';
import { AdvancePath } from '../paths/advance-path.js';
import { PathAssignmentRepository } from '../paths/path-assignment.repository.js';
import type { Assignment } from './assignment.entity.js';

@Injectable()
export class AfterCompletion {
  constructor(
    private readonly certify: CertifyCourse,
    private readonly paths: PathAssignmentRepository,
    private readonly advance: AdvancePath,
  ) {}

  /** What finishing a course brings at once, in the same transaction: its certificate, and the next course of every path it is in. */
  async run(assignment: Assignment, now: Date): Promise<void> {
    await this.certify.run(assignment, now);
    for (const id of await this.paths.openWithCourse(assignment.personId, assignment.courseId)) await this.advance.run(id, now);
  }
}
