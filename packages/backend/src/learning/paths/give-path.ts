import { Injectable } from '@nestjs/common';
import type { Person } from '../../people/index.js';
import { newId } from '../../platform/database/new-id.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import type { AssignmentReason } from '../assignments/assignment.entity.js';
import { dueColumns } from '../assignments/new-assignment.js';
import { LearningError } from '../learning.errors.js';
import { AdvancePath } from './advance-path.js';
import { ChangePathDue } from './change-path-due.js';
import { PathAssigned } from './path.events.js';
import { PathRepository } from './path.repository.js';
import type { PathAssignment } from './path-assignment.entity.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';

export interface PathFor {
  readonly person: Pick<Person, 'organisationId' | 'id' | 'timeZone'>;
  readonly pathId: string;
  readonly dueOn: string | null;
  readonly reason: AssignmentReason;
  readonly note?: string;
  readonly assignedById: string | null;
  readonly countsFrom?: Date | null;
}

@Injectable()
export class GivePath {
  constructor(
    private readonly paths: PathRepository,
    private readonly assignments: PathAssignmentRepository,
    private readonly advance: AdvancePath,
    private readonly changeDue: ChangePathDue,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Gives a published path, with its first course, unless the person has it open; someone else's wish goes over the person's own.
   * Inside the caller's unit of work. @throws LearningError courseNotPublished | courseArchived
   */
  async run(given: PathFor, now: Date): Promise<{ assignmentId: string; created: boolean }> {
    const { person, pathId, reason, note, assignedById } = given;
    const path = await this.paths.find(pathId);
    if (!path?.currentVersionId) throw new LearningError('courseNotPublished');
    if (path.archivedAt) throw new LearningError('courseArchived');
    const courses = await this.paths.coursesOf(path.currentVersionId);
    const due = dueColumns(given.dueOn, person.timeZone);
    const why = { reason, reasonNote: note?.trim() ?? '', assignedById };
    const assignment: PathAssignment = {
      organisationId: person.organisationId,
      id: newId(),
      personId: person.id,
      pathId,
      pathVersionId: path.currentVersionId,
      ...due,
      ...why,
      assignedAt: now,
      countsFrom: given.countsFrom ?? null,
      ...{ startedAt: null, completedAt: null, waivedAt: null, withdrawnAt: null },
      doneCourses: 0,
      totalCourses: courses.filter(({ required }) => required).length,
    };
    const created = await this.assignments.addUnlessOpen(assignment);
    const open = created ? assignment : await this.assignments.findOpen(person.id, pathId);
    if (!open) throw new Error(`The open path of ${person.id} was closed meanwhile; try again.`);
    if (created || (open.reason === 'own' && reason !== 'own')) {
      if (reason !== 'own') await this.outbox.append(eventOf(PathAssigned, { pathAssignmentId: open.id, personId: person.id }));
      if (!created) await this.changeDue.run(open.id, { ...due, ...why });
      await this.advance.run(open.id, now);
      await this.live.announce('learning', [person.id]);
    }
    return { assignmentId: open.id, created };
  }
}
