import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import type { AssignmentReason } from './assignment.entity.js';

/** An open assignment with a due date, for reminders. */
export interface DueAssignment {
  readonly assignmentId: string;
  readonly personId: string;
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly reason: AssignmentReason;
  readonly assignedById: string | null;
  /** `YYYY-MM-DD` on the person's clock. */
  readonly dueOn: string;
  readonly dueAt: Date;
  readonly secondsLeft: number;
}

const SELECT = `
  SELECT a.id AS "assignmentId", a.person_id AS "personId", a.course_id AS "courseId", v.title, a.reason, a.assigned_by_id AS "assignedById",
         a.due_on::text AS "dueOn", a.due_at AS "dueAt", a.seconds_left AS "secondsLeft"
    FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
   WHERE a.org_id = $1 AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL`;

/** What messaging asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class DueAssignments {
  constructor(private readonly database: Database) {}

  /** Open assignments that become late between two moments (the second not included), first due first. */
  list(from: Date, until: Date): Promise<DueAssignment[]> {
    return this.ask('a.due_at >= $2 AND a.due_at < $3 ORDER BY a.due_at, a.id', [from, until]);
  }

  /** One open assignment with a due date; null when it is finished, taken back, or has none. */
  async find(assignmentId: string): Promise<DueAssignment | null> {
    return (await this.ask('a.id = $2 AND a.due_at IS NOT NULL', [assignmentId]))[0] ?? null;
  }

  private async ask(condition: string, values: unknown[]): Promise<DueAssignment[]> {
    const parameters = [this.database.organisationId(), ...values];
    return (await this.database.manager().query(`${SELECT} AND ${condition}`, parameters)) as DueAssignment[];
  }
}
