import { Injectable } from '@nestjs/common';
import type { Language } from '@vakwerk/domain/shared/localized';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Assignment } from '../assignments/assignment.entity.js';
import { CourseMove } from './course-move.entity.js';

@Injectable()
export class CourseMoveRepository {
  constructor(private readonly database: Database) {}

  async add(move: CourseMove): Promise<void> {
    await this.database.manager().insert(CourseMove, move);
  }

  find(id: string): Promise<CourseMove | null> {
    return this.database.manager().findOne(CourseMove, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** Ids of the assignments that are under way in another version of the course. */
  async underWayElsewhere(courseId: string, courseVersionId: string): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT id FROM assignment WHERE org_id = $1 AND course_id = $2 AND course_version_id <> $3 AND started_at IS NOT NULL
          AND completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL ORDER BY id`,
      [this.database.organisationId(), courseId, courseVersionId],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Held until the end of the transaction, in one order, so that a learner who saves and the move take turns. */
  lockAssignments(ids: readonly string[]): Promise<Assignment[]> {
    const where = { organisationId: this.database.organisationId(), id: In([...ids]) };
    return this.database.manager().find(Assignment, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  async languageOf(personId: string): Promise<Language> {
    const [row] = (await this.database
      .manager()
      .query('SELECT language FROM person WHERE org_id = $1 AND id = $2', [this.database.organisationId(), personId])) as {
      language: Language;
    }[];
    return row?.language ?? 'nl';
  }

  /** What was done in these steps counts no more; how long it took stays. */
  async startAgain(assignmentId: string, stepIds: readonly string[], from: Date): Promise<void> {
    for (const stepId of stepIds)
      await this.database.manager().query(
        `INSERT INTO step_evidence (org_id, assignment_id, step_id, opened_at, updated_at, counts_from) VALUES ($1, $2, $3, $4, $4, $4)
         ON CONFLICT (org_id, assignment_id, step_id) DO UPDATE
            SET seen_at = NULL, heard = '[]', heard_at = NULL, position_seconds = NULL, counts_from = $4, updated_at = $4`,
        [this.database.organisationId(), assignmentId, stepId, from],
      );
  }
}
