import { Injectable } from '@nestjs/common';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import type { Assignment } from './assignment.entity.js';
import { CourseAssigned } from './assignment.events.js';
import { AssignmentRepository } from './assignment.repository.js';

@Injectable()
export class GiveAssignment {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Stores an assignment unless the person has the course open; someone else's wish goes over the person's own. */
  async run(assignment: Assignment): Promise<{ assignmentId: string; created: boolean }> {
    const { personId } = assignment;
    const created = await this.assignments.addUnlessOpen(assignment);
    if (created) {
      if (assignment.reason !== 'own')
        await this.outbox.append(eventOf(CourseAssigned, { assignmentId: assignment.id, personId }));
      await this.live.announce('learning', [personId]);
      return { assignmentId: assignment.id, created };
    }
    const open = await this.assignments.findOpen(personId, assignment.courseId);
    if (!open) throw new Error(`The open assignment of ${personId} was closed meanwhile; try again.`);
    if (open.reason === 'own' && assignment.reason !== 'own') {
      const { dueOn, dueAt, reason, reasonNote, referenceKind, referenceId, assignedById, pathAssignmentId } = assignment;
      const changes = {
        ...{ dueOn, dueAt, reason, reasonNote, referenceKind, referenceId, assignedById, pathAssignmentId },
        overdueAt: null,
      };
      await this.assignments.change(open.id, changes);
      await this.outbox.append(eventOf(CourseAssigned, { assignmentId: open.id, personId }));
      await this.live.announce('learning', [personId]);
    } else if (open.pathAssignmentId === null && assignment.pathAssignmentId !== null) {
      await this.assignments.change(open.id, { pathAssignmentId: assignment.pathAssignmentId });
    }
    return { assignmentId: open.id, created };
  }
}
