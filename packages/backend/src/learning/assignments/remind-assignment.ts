import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { LearningError } from '../learning.errors.js';
import { AssignmentNudged } from './assignment.events.js';
import { AssignmentRepository } from './assignment.repository.js';
import { LoadLedAssignment } from './load-led-assignment.js';

const DAY_MS = 86_400_000;

@Injectable()
export class RemindAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly load: LoadLedAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Has the person reminded by mail of an open assignment, once a day. @throws NotFound, LearningError assignmentNotOpen | remindedToday */
  run(actor: PersonActor, id: string, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const led = await this.load.run(actor, id, now);
      const open = led.courses.find((one) => !one.completedAt && !one.waivedAt && !one.withdrawnAt);
      if (!open) throw new LearningError('assignmentNotOpen');
      if (open.remindedAt && now.getTime() - open.remindedAt.getTime() < DAY_MS) throw new LearningError('remindedToday');
      await this.assignments.change(open.id, { remindedAt: now, remindedById: actor.personId });
      await this.outbox.append(eventOf(AssignmentNudged, { assignmentId: open.id, personId: led.personId }));
    });
  }
}
