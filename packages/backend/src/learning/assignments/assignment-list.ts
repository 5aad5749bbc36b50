import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type AssignmentRow, type AssignmentView, assignmentView } from './assignment-view.js';

/**
 * Everything a screen shows about assignments, in one statement however many there are. Nothing is counted here. Few people give, so
 * each is looked up: joined as a table, PostgreSQL reads everybody of the organisation first.
 */
const SELECT = `
  SELECT a.id, a.course_id AS "courseId", v.title, a.due_on::text AS "dueOn", a.due_at AS "dueAt", a.reason, a.reason_note AS "reasonNote",
         p.id AS "giverId", p.given_name AS "giverGivenName", p.family_name AS "giverFamilyName", a.assigned_at AS "assignedAt",
         a.started_at AS "startedAt", a.completed_at AS "completedAt", a.waived_at AS "waivedAt", a.withdrawn_at AS "withdrawnAt",
         a.done_steps AS "doneSteps", a.total_steps AS "totalSteps", a.seconds_left AS "secondsLeft", a.next_step AS "nextStep",
         a.next_module_seconds_left AS "nextModuleSecondsLeft", v.outline -> a.next_module::int AS "nextModule"
    FROM assignment a
    JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
    LEFT JOIN LATERAL (SELECT g.id, g.given_name, g.family_name FROM person g WHERE g.org_id = $1 AND g.id = a.assigned_by_id LIMIT 1) p ON true`;

@Injectable()
export class AssignmentList {
  constructor(private readonly database: Database) {}

  /** What is due first comes first; what is finished comes last, newest first, and only when asked for. */
  async ofPerson(
    personId: string,
    { finished, first }: { finished: boolean; first: number },
    now: Date,
  ): Promise<AssignmentView[]> {
    const rows = (await this.database.manager().query(
      `${SELECT}
        WHERE a.org_id = $1 AND a.person_id = $2 AND a.waived_at IS NULL AND a.withdrawn_at IS NULL AND ($3 OR a.completed_at IS NULL)
        ORDER BY a.completed_at DESC NULLS FIRST, a.due_at NULLS LAST, a.assigned_at, a.id LIMIT $4`,
      [this.database.organisationId(), personId, finished, first],
    )) as AssignmentRow[];
    return rows.map((row) => assignmentView(row, now));
  }

  /** @throws Error when there is no such assignment: callers have just written it */
  async get(id: string, now: Date): Promise<AssignmentView> {
    const [row] = (await this.database
      .manager()
      .query(`${SELECT} WHERE a.org_id = $1 AND a.id = $2`, [this.database.organisationId(), id])) as AssignmentRow[];
    if (!row) throw new Error(`Assignment ${id} is missing.`);
    return assignmentView(row, now);
  }
}
