import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { AssignmentOverdue } from './assignment.events.js';
import { AssignmentRepository } from './assignment.repository.js';

@Injectable()
export class MarkOverdue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Tells of every open assignment whose due date has passed, each once. @returns how many */
  run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const late = await this.assignments.takeOverdue(now);
      for (const { id, personId } of late) await this.outbox.append(eventOf(AssignmentOverdue, { assignmentId: id, personId }));
      if (late.length > 0) await this.live.announce('learning', [...new Set(late.map(({ personId }) => personId))]);
      return late.length;
    });
  }
}
