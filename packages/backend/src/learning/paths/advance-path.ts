import { Injectable } from '@nestjs/common';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { CertifyPath } from '../certificates/certify-path.js';
import { GiveNextCourse } from './give-next-course.js';
import { PathCompleted } from './path.events.js';
import { PathRepository } from './path.repository.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';
import { PlaceInPath } from './place-in-path.js';

@Injectable()
export class AdvancePath {
  constructor(
    private readonly paths: PathRepository,
    private readonly assignments: PathAssignmentRepository,
    private readonly place: PlaceInPath,
    private readonly next: GiveNextCourse,
    private readonly certify: CertifyPath,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Brings a path up to date with what was completed: counts, gives the next course, and tells when it is done. Asking again
   * changes nothing. Inside the caller's unit of work.
   */
  async run(pathAssignmentId: string, now: Date): Promise<void> {
    const assignment = await this.assignments.lock(pathAssignmentId);
    if (!assignment || assignment.completedAt || assignment.waivedAt || assignment.withdrawnAt) return;
    const progress = await this.place.of(assignment, await this.paths.coursesOf(assignment.pathVersionId), now);
    const { doneCourses, totalCourses, nextCourseId } = progress;
    // What was done before the path was given completes it at the moment of giving.
    const completedAt =
      progress.completedAt && new Date(Math.max(progress.completedAt.getTime(), assignment.assignedAt.getTime()));
    const changes = { doneCourses, totalCourses, completedAt, startedAt: assignment.startedAt ?? completedAt };
    await this.assignments.change(assignment.id, changes);
    if (nextCourseId) await this.next.run(assignment, nextCourseId, now);
    if (!completedAt || !progress.completedAt) return;
    await this.outbox.append(eventOf(PathCompleted, { pathAssignmentId, personId: assignment.personId }));
    await this.certify.run(assignment, progress.completedAt, now);
    await this.live.announce('learning', [assignment.personId]);
  }
}
