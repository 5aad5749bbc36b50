import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { CountedEvidence } from './certificate.entity.js';

@Injectable()
export class CountEvidence {
  constructor(private readonly database: Database) {}

  /** What was done in these assignments, counted from the stored answers: the first answer to every question counts. */
  async of(assignmentIds: readonly string[]): Promise<CountedEvidence> {
    const [row] = (await this.database.manager().query(
      `SELECT (SELECT count(*)::int FROM response r WHERE r.org_id = $1 AND r.assignment_id = ANY($2::uuid[]) AND r.attempt = 1) AS questions,
              (SELECT count(*)::int FROM response r WHERE r.org_id = $1 AND r.assignment_id = ANY($2::uuid[]) AND r.attempt = 1
                  AND r.outcome = 'right') AS "rightAtFirst",
              (SELECT count(*)::int FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id,
                      jsonb_array_elements(v.outline) m
                WHERE a.org_id = $1 AND a.id = ANY($2::uuid[]) AND NOT (m ->> 'optional')::boolean) AS modules`,
      [this.database.organisationId(), assignmentIds],
    )) as CountedEvidence[];
    return row ?? { questions: 0, rightAtFirst: 0, modules: 0 };
  }

  /** The assignments that completed courses for somebody: of each course the newest. */
  async completing(personId: string, courseIds: readonly string[], from: Date | null): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT DISTINCT ON (course_id) id FROM assignment
        WHERE org_id = $1 AND person_id = $2 AND course_id = ANY($3::uuid[]) AND completed_at IS NOT NULL
          AND ($4::timestamptz IS NULL OR completed_at >= $4) ORDER BY course_id, completed_at DESC, id DESC`,
      [this.database.organisationId(), personId, courseIds, from],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
