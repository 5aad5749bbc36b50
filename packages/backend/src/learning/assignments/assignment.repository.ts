import { Injectable } from '@nestjs/common';
import type { AssignmentPlace } from '@vakwerk/domain/learning/assignments/assignment-place';
import type { Language } from '@vakwerk/domain/shared/localized';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Assignment } from './assignment.entity.js';

const OPEN = { completedAt: IsNull(), waivedAt: IsNull(), withdrawnAt: IsNull() };

/** The columns in which an assignment keeps how far its person is. */
export const placeColumns = (place: AssignmentPlace) => ({
  doneSteps: place.doneSteps,
  totalSteps: place.totalSteps,
  secondsLeft: place.secondsLeft,
  nextModule: place.next?.moduleIndex ?? null,
  nextStep: place.next?.stepIndex ?? null,
  nextModuleSecondsLeft: place.next?.secondsLeft ?? null,
});

@Injectable()
export class AssignmentRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the person already has this course open: two at once give one */
  async addUnlessOpen(assignment: Assignment): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(Assignment)
      .values(assignment)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  findOpen(personId: string, courseId: string): Promise<Assignment | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(Assignment, { where: { organisationId, personId, courseId, ...OPEN } });
  }

  /** Anyone's: the caller asks a policy. */
  find(id: string): Promise<Assignment | null> {
    return this.database.manager().findOne(Assignment, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** Someone's own assignment; null for anyone else's. */
  findOwn(id: string, personId: string): Promise<Assignment | null> {
    return this.database
      .manager()
      .findOne(Assignment, { where: { organisationId: this.database.organisationId(), id, personId } });
  }

  /** The same, held until the end of the transaction: two tabs take turns. */
  lockOwn(id: string, personId: string): Promise<Assignment | null> {
    const where = { organisationId: this.database.organisationId(), id, personId };
    return this.database.manager().findOne(Assignment, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Anyone's, held until the end of the transaction; null when there is none. */
  lock(id: string): Promise<Assignment | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(Assignment, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Open courses that a path gave. */
  openOfPath(pathAssignmentId: string): Promise<Assignment[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(Assignment, { where: { organisationId, pathAssignmentId, ...OPEN } });
  }

  /** Every course that a path gave, ended ones too. */
  listOfPath(pathAssignmentId: string): Promise<Assignment[]> {
    const where = { organisationId: this.database.organisationId(), pathAssignmentId };
    return this.database.manager().find(Assignment, { where, order: { assignedAt: 'ASC', id: 'ASC' } });
  }

  async change(id: string, changes: Partial<Assignment>): Promise<void> {
    await this.database.manager().update(Assignment, { organisationId: this.database.organisationId(), id }, changes);
  }

  /** Gives everyone who has not begun the new version, with its estimates in their own language. */
  async moveUnstarted(
    courseId: string,
    courseVersionId: string,
    places: Readonly<Record<Language, AssignmentPlace>>,
  ): Promise<void> {
    for (const language of ['nl', 'en'] as const) {
      const place = placeColumns(places[language]);
      await this.database.manager().query(
        `UPDATE assignment a SET course_version_id = $3, total_steps = $4, seconds_left = $5, next_module = $6, next_step = $7, next_module_seconds_left = $8
           FROM person p
          WHERE a.org_id = $1 AND a.course_id = $2 AND a.started_at IS NULL AND a.completed_at IS NULL AND a.waived_at IS NULL
            AND a.withdrawn_at IS NULL AND p.org_id = a.org_id AND p.id = a.person_id AND p.language = $9`,
        [
          this.database.organisationId(),
          courseId,
          courseVersionId,
          place.totalSteps,
          place.secondsLeft,
          place.nextModule,
          place.nextStep,
          place.nextModuleSecondsLeft,
          language,
        ],
      );
    }
  }

  /** Marks what is late and was not marked yet; each assignment is told once. */
  async takeOverdue(now: Date): Promise<{ id: string; personId: string }[]> {
    const [rows] = (await this.database.manager().query(
      `UPDATE assignment SET overdue_at = $2
        WHERE org_id = $1 AND due_at <= $2 AND overdue_at IS NULL AND completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL
        RETURNING id, person_id AS "personId"`,
      [this.database.organisationId(), now],
    )) as [{ id: string; personId: string }[], number];
    return rows;
  }
}
