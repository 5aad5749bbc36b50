import { Injectable } from '@nestjs/common';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { PathAssignmentRepository } from '../paths/path-assignment.repository.js';
import { AssignmentChanged } from './assignment.events.js';
import { AssignmentRepository } from './assignment.repository.js';

/** Takes back what a rule gave and nobody began: a course, or a path of which no course was begun. */
@Injectable()
export class TakeBackUntouched {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly paths: PathAssignmentRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Inside the caller's unit of work, which has looked who asks. @returns false when it was begun, or is over */
  async run(id: string, byId: string, now: Date): Promise<boolean> {
    const course = await this.assignments.lock(id);
    const path = course ? null : await this.paths.lock(id);
    const whole = course ?? path;
    if (!whole || whole.completedAt || whole.waivedAt || whole.withdrawnAt || whole.startedAt) return false;
    const courses = course ? [course] : await this.assignments.listOfPath(id);
    if (courses.some(({ startedAt }) => startedAt !== null)) return false;
    if (path) await this.paths.change(id, { withdrawnAt: now });
    for (const each of courses.filter(({ completedAt, waivedAt, withdrawnAt }) => !completedAt && !waivedAt && !withdrawnAt)) {
      await this.assignments.change(each.id, { withdrawnAt: now, endedById: byId });
      await this.outbox.append(eventOf(AssignmentChanged, { assignmentId: each.id, personId: each.personId }));
    }
    await this.live.announce('learning', [whole.personId]);
    return true;
  }
}
