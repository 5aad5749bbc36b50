import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isoDate } from '@vakwerk/domain/shared/iso-date';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { ChangePathDue } from '../paths/change-path-due.js';
import { AssignmentRepository } from './assignment.repository.js';
import { EndAssignment } from './end-assignment.js';
import { LoadLedAssignment } from './load-led-assignment.js';
import { dueColumns } from './new-assignment.js';

@Injectable()
export class MoveDueDate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly load: LoadLedAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly changePathDue: ChangePathDue,
    private readonly end: EndAssignment,
  ) {}

  /**
   * Gives an open assignment another date, or none. Back to the date it had is always possible, also when that has passed.
   * @returns the date it had. @throws NotFound, LearningError assignmentNotOpen | dueInThePast
   */
  async run(
    actor: PersonActor,
    { id, dueOn, takingBack }: { readonly id: string; readonly dueOn: string | null; readonly takingBack: boolean },
    now: Date = new Date(),
  ): Promise<{ dueOnBefore: string | null }> {
    if (dueOn !== null && isoDate(dueOn) !== dueOn) throw new InvalidInput('A date looks like 2026-11-24.');
    return this.unitOfWork.run(actor, async () => {
      const led = await this.load.run(actor, id, now);
      const { completedAt, waivedAt, withdrawnAt, dueOn: dueOnBefore } = led.version;
      if (completedAt || waivedAt || withdrawnAt) throw new LearningError('assignmentNotOpen');
      if (dueOn !== null && !takingBack && dueOn < localDateAt(now, led.timeZone)) throw new LearningError('dueInThePast');
      const due = dueColumns(dueOn, led.timeZone);
      if (led.path) await this.changePathDue.run(led.path.id, due);
      else for (const course of led.courses) await this.assignments.change(course.id, { ...due, overdueAt: null });
      await this.end.tell(led);
      return { dueOnBefore };
    });
  }
}
