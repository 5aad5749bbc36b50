import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { PathAssignment } from './path-assignment.entity.js';

const OPEN = { completedAt: IsNull(), waivedAt: IsNull(), withdrawnAt: IsNull() };

@Injectable()
export class PathAssignmentRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the person already has this path open: two at once give one */
  async addUnlessOpen(assignment: PathAssignment): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(PathAssignment)
      .values(assignment)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  findOpen(personId: string, pathId: string): Promise<PathAssignment | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PathAssignment, { where: { organisationId, personId, pathId, ...OPEN } });
  }

  /** Held until the end of the transaction: two courses that are finished at once take turns. */
  lock(id: string): Promise<PathAssignment | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(PathAssignment, { where, lock: { mode: 'pessimistic_write' } });
  }

  async change(id: string, changes: Partial<PathAssignment>): Promise<void> {
    await this.database.manager().update(PathAssignment, { organisationId: this.database.organisationId(), id }, changes);
  }

  /** Ids of someone's open paths in which a course is. */
  async openWithCourse(personId: string, courseId: string): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT a.id FROM path_assignment a JOIN path_version v ON v.org_id = a.org_id AND v.id = a.path_version_id
        WHERE a.org_id = $1 AND a.person_id = $2 AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL
          AND v.courses @> jsonb_build_array(jsonb_build_object('courseId', $3::text)) ORDER BY a.id`,
      [this.database.organisationId(), personId, courseId],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Ids of open paths of which no course is open: the next one may wait for a level. */
  async waiting(): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT a.id FROM path_assignment a
        WHERE a.org_id = $1 AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM assignment c WHERE c.org_id = a.org_id AND c.path_assignment_id = a.id
                             AND c.completed_at IS NULL AND c.waived_at IS NULL AND c.withdrawn_at IS NULL) ORDER BY a.id`,
      [this.database.organisationId()],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Ids of open paths that nobody began, of an older version. */
  async unstarted(pathId: string, currentVersionId: string): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT id FROM path_assignment WHERE org_id = $1 AND path_id = $2 AND path_version_id <> $3 AND started_at IS NULL
          AND completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL ORDER BY id`,
      [this.database.organisationId(), pathId, currentVersionId],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** When each course was last completed by the person. @param from only from this moment on; null: ever */
  async completions(personId: string, courseIds: readonly string[], from: Date | null): Promise<Map<string, Date>> {
    const rows = (await this.database.manager().query(
      `SELECT course_id AS id, max(completed_at) AS at FROM assignment
        WHERE org_id = $1 AND person_id = $2 AND course_id = ANY($3::uuid[]) AND completed_at IS NOT NULL
          AND ($4::timestamptz IS NULL OR completed_at >= $4) GROUP BY course_id`,
      [this.database.organisationId(), personId, courseIds, from],
    )) as { id: string; at: Date }[];
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
