import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { LearningError } from '../learning.errors.js';
import { PathAssignmentRepository } from '../paths/path-assignment.repository.js';
import { AssignmentChanged } from './assignment.events.js';
import { AssignmentRepository } from './assignment.repository.js';
import { type LedAssignment, LoadLedAssignment } from './load-led-assignment.js';

export type Ending = { readonly kind: 'waive'; readonly reason: string } | { readonly kind: 'withdraw' };

@Injectable()
export class EndAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly load: LoadLedAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly paths: PathAssignmentRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Waives assignments (the person need not do it, because) or takes them back (it was a mistake); a path with all its open courses.
   * @throws NotFound, LearningError reasonMissing | assignmentNotOpen
   */
  async run(actor: PersonActor, ids: readonly string[], ending: Ending, now: Date = new Date()): Promise<void> {
    const endNote = ending.kind === 'waive' ? ending.reason.trim().slice(0, 500) : '';
    if (ending.kind === 'waive' && endNote === '') throw new LearningError('reasonMissing');
    const end = ending.kind === 'waive' ? { waivedAt: now } : { withdrawnAt: now };
    return this.unitOfWork.run(actor, async () => {
      for (const id of new Set(ids)) {
        const led = await this.load.run(actor, id, now);
        const { completedAt, waivedAt, withdrawnAt } = led.version;
        if (completedAt || waivedAt || withdrawnAt) throw new LearningError('assignmentNotOpen');
        if (led.path) await this.paths.change(led.path.id, end);
        for (const course of led.courses.filter((one) => !one.completedAt && !one.waivedAt && !one.withdrawnAt))
          await this.assignments.change(course.id, { ...end, endedById: actor.personId, endNote });
        await this.tell(led);
      }
    });
  }

  /** Also for who changes something else about it. */
  async tell({ courses, personId }: LedAssignment): Promise<void> {
    for (const { id } of courses) await this.outbox.append(eventOf(AssignmentChanged, { assignmentId: id, personId }));
    await this.live.announce('learning', [personId]);
  }
}
