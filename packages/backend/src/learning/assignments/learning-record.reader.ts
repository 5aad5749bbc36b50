import { Injectable } from '@nestjs/common';
import {
  type AssignmentFacts,
  type AssignmentState,
  assignmentState,
} from '@vakwerk/domain/learning/assignments/assignment-state';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import type { AssignmentReason } from './assignment.entity.js';

export interface RecordEntry {
  readonly assignmentId: string;
  readonly title: LocalizedText;
  readonly pathTitle: LocalizedText | null;
  readonly versionNumber: number;
  readonly state: AssignmentState;
  readonly reason: AssignmentReason;
  readonly assignedAt: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly dueOn: string | null;
  readonly questions: number;
  readonly rightAtFirst: number;
}

@Injectable()
export class LearningRecordReader {
  constructor(private readonly database: Database) {}

  /** Everything somebody was given or took on, newest first, with what they showed in it; without what was taken back. */
  async ofPerson(personId: string, now: Date): Promise<RecordEntry[]> {
    const rows = (await this.database.manager().query(
      `SELECT a.id AS "assignmentId", v.title, pv.title AS "pathTitle", v.number AS "versionNumber", a.reason, a.assigned_at AS "assignedAt",
              a.started_at AS "startedAt", a.completed_at AS "completedAt", a.due_on::text AS "dueOn", a.due_at AS "dueAt", a.waived_at AS "waivedAt",
              a.withdrawn_at AS "withdrawnAt", r.questions, r."rightAtFirst"
         FROM assignment a
         JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
         LEFT JOIN path_assignment pa ON pa.org_id = a.org_id AND pa.id = a.path_assignment_id
         LEFT JOIN path_version pv ON pv.org_id = pa.org_id AND pv.id = pa.path_version_id
         CROSS JOIN LATERAL (SELECT count(*)::int AS questions, count(*) FILTER (WHERE x.outcome = 'right')::int AS "rightAtFirst"
              FROM response x WHERE x.org_id = a.org_id AND x.assignment_id = a.id AND x.attempt = 1) r
        WHERE a.org_id = $1 AND a.person_id = $2 AND a.withdrawn_at IS NULL ORDER BY a.assigned_at DESC, a.id DESC LIMIT 2000`,
      [this.database.organisationId(), personId],
    )) as (Omit<RecordEntry, 'state'> & AssignmentFacts)[];
    return rows.map(({ dueAt, waivedAt, withdrawnAt, ...row }) => ({
      ...row,
      state: assignmentState({ ...row, dueAt, waivedAt, withdrawnAt }, now),
    }));
  }
}
