import { Injectable } from '@nestjs/common';
import { assignmentPlace } from '@vakwerk/domain/learning/assignments/assignment-place';
import { courseProgress } from '@vakwerk/domain/learning/completion/course-progress';
import type { Language } from '@vakwerk/domain/shared/localized';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { AfterCompletion } from '../assignments/after-completion.js';
import { AssignmentCompleted, ModuleCompleted } from '../assignments/assignment.events.js';
import { AssignmentRepository, placeColumns } from '../assignments/assignment.repository.js';
import { BeginPath } from '../paths/begin-path.js';
import { type LearnerCourse, proofOf } from './learner-course.js';

@Injectable()
export class AdvanceAssignment {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly afterCompletion: AfterCompletion,
    private readonly beginPath: BeginPath,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Brings the assignment up to date with new evidence, and tells what got completed by it: once, because the caller holds the
   * assignment's row. Only the server decides; no browser ever says "complete".
   * @returns the learner's course with the assignment as it is stored now
   */
  async run(before: LearnerCourse, after: LearnerCourse, language: Language, now: Date): Promise<LearnerCourse> {
    const { assignment, content } = after;
    const proof = proofOf(after);
    const place = assignmentPlace(content, proof, language);
    const changes = {
      ...placeColumns(place),
      startedAt: assignment.startedAt ?? now,
      completedAt: assignment.completedAt ?? place.completedAt,
    };
    const columns = Object.keys(changes) as (keyof typeof changes)[];
    if (columns.some((column) => assignment[column] !== changes[column])) {
      await this.assignments.change(assignment.id, changes);
      await this.live.announce('learning', [assignment.personId]);
    }
    const { id: assignmentId, personId, courseId, courseVersionId } = assignment;
    const wasComplete = new Set(completeModules(courseProgress(content, proofOf(before)).modules));
    for (const moduleId of completeModules(courseProgress(content, proof).modules))
      if (!wasComplete.has(moduleId))
        await this.outbox.append(eventOf(ModuleCompleted, { assignmentId, personId, courseVersionId, moduleId }));
    const advanced = { ...assignment, ...changes };
    if (!assignment.startedAt && assignment.pathAssignmentId) await this.beginPath.run(assignment.pathAssignmentId, now);
    if (!assignment.completedAt && changes.completedAt) {
      await this.outbox.append(eventOf(AssignmentCompleted, { assignmentId, personId, courseId, courseVersionId }));
      await this.afterCompletion.run(advanced, now);
    }
    return { ...after, assignment: advanced };
  }
}

const completeModules = (modules: readonly { moduleId: string; completedAt: Date | null }[]): string[] =>
  modules.flatMap(({ moduleId, completedAt }) => (completedAt ? [moduleId] : []));
