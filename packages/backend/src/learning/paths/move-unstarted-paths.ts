import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { AdvancePath } from './advance-path.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';

@Injectable()
export class MoveUnstartedPaths {
  constructor(
    private readonly assignments: PathAssignmentRepository,
    private readonly courses: AssignmentRepository,
    private readonly advance: AdvancePath,
  ) {}

  /** Who has not begun a path follows the new version; the course they were given goes back when it is not the first any more. */
  async run(pathId: string, pathVersionId: string, now: Date): Promise<void> {
    for (const id of await this.assignments.unstarted(pathId, pathVersionId)) {
      await this.assignments.change(id, { pathVersionId });
      const before = await this.courses.openOfPath(id);
      for (const course of before) await this.courses.change(course.id, { withdrawnAt: now });
      await this.advance.run(id, now);
      const courses = new Map((await this.courses.openOfPath(id)).map((course) => [course.courseId, course]));
      // The same course again: the old assignment comes back, so that nobody sees a change that is none.
      for (const course of before) {
        const again = courses.get(course.courseId);
        if (!again) continue;
        await this.courses.change(again.id, { withdrawnAt: now });
        await this.courses.change(course.id, { withdrawnAt: null });
      }
    }
  }
}
