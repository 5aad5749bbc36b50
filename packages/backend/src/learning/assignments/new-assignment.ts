import { Injectable } from '@nestjs/common';
import { assignmentPlace } from '@vakwerk/domain/learning/assignments/assignment-place';
import { resolveDue } from '@vakwerk/domain/learning/assignments/due-at';
import type { Person } from '../../people/index.js';
import { newId } from '../../platform/database/new-id.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import type { Assignment, AssignmentReason } from './assignment.entity.js';
import { placeColumns } from './assignment.repository.js';

export interface AssignmentFor {
  readonly person: Pick<Person, 'organisationId' | 'id' | 'language' | 'timeZone'>;
  readonly courseId: string;
  readonly courseVersionId: string;
  /** `YYYY-MM-DD` on the person's clock. */
  readonly dueOn: string | null;
  readonly reason: AssignmentReason;
  readonly note?: string;
  readonly reference?: { readonly kind: string; readonly id: string } | null;
  readonly assignedById: string | null;
  readonly pathAssignmentId?: string | null;
}

/** The instant a due date has passed on somebody's clock, beside the date itself. */
export const dueColumns = (dueOn: string | null, timeZone: string) => ({
  dueOn,
  dueAt: dueOn === null ? null : resolveDue({ kind: 'onDate', dueOn }, timeZone).dueAt,
});

@Injectable()
export class NewAssignment {
  constructor(private readonly versions: CourseVersionRepository) {}

  /** An assignment that was not begun, with how much there is to do; nothing is stored. */
  async of(
    { person, courseId, courseVersionId, dueOn, reason, note, reference, ...more }: AssignmentFor,
    now: Date,
  ): Promise<Assignment> {
    const content = await this.versions.getContent(courseVersionId);
    return {
      organisationId: person.organisationId,
      id: newId(),
      personId: person.id,
      courseId,
      courseVersionId,
      ...dueColumns(dueOn, person.timeZone),
      reason,
      reasonNote: note?.trim() ?? '',
      referenceKind: reference?.kind ?? null,
      referenceId: reference?.id ?? null,
      pathAssignmentId: more.pathAssignmentId ?? null,
      assignedById: more.assignedById,
      assignedAt: now,
      startedAt: null,
      completedAt: null,
      waivedAt: null,
      withdrawnAt: null,
      endedById: null,
      endNote: '',
      courseMoveId: null,
      remindedAt: null,
      remindedById: null,
      overdueAt: null,
      ...placeColumns(assignmentPlace(content, [], person.language)),
    };
  }
}
