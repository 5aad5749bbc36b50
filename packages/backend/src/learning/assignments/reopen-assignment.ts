import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { AdvancePath } from '../paths/advance-path.js';
import { PathAssignmentRepository } from '../paths/path-assignment.repository.js';
import { AssignmentRepository } from './assignment.repository.js';
import { EndAssignment } from './end-assignment.js';
import { LoadLedAssignment } from './load-led-assignment.js';

@Injectable()
export class ReopenAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly load: LoadLedAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly paths: PathAssignmentRepository,
    private readonly advance: AdvancePath,
    private readonly end: EndAssignment,
  ) {}

  /**
   * What was waived or taken back is to be done after all; whatever was done in it is still there.
   * @throws NotFound, LearningError assignmentNotOpen (it was completed, or is open) | assignmentOpenAgain (the person got it anew)
   */
  run(actor: PersonActor, ids: readonly string[], now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      for (const id of new Set(ids)) {
        const led = await this.load.run(actor, id, now);
        const endedAt = led.version.waivedAt ?? led.version.withdrawnAt;
        if (!endedAt || led.version.completedAt) throw new LearningError('assignmentNotOpen');
        const open = { waivedAt: null, withdrawnAt: null };
        if (led.path) {
          if (await this.paths.findOpen(led.personId, led.path.pathId)) throw new LearningError('assignmentOpenAgain');
          await this.paths.change(led.path.id, open);
        }
        const ended = led.courses.filter((one) => (one.waivedAt ?? one.withdrawnAt)?.getTime() === endedAt.getTime());
        for (const course of ended) {
          const openNow = await this.assignments.findOpen(led.personId, course.courseId);
          if (openNow && !led.path) throw new LearningError('assignmentOpenAgain');
          if (!openNow) await this.assignments.change(course.id, { ...open, endedById: null, endNote: '' });
        }
        if (led.path) await this.advance.run(led.path.id, now);
        await this.end.tell(led);
      }
    });
  }
}
