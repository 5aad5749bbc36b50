import { Injectable } from '@nestjs/common';
import {
  type AssignmentFacts,
  type AssignmentState,
  assignmentState,
} from '@vakwerk/domain/learning/assignments/assignment-state';
import { type OutlineModule, wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Language, LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

export interface CourseRow extends AssignmentFacts {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly outline: readonly OutlineModule[];
  readonly versionNumber: number;
  readonly publishedAt: Date;
  readonly assignmentId: string | null;
  readonly doneSteps: number | null;
  readonly totalSteps: number | null;
  readonly dueOn: string | null;
  readonly movedReason: string | null;
  readonly movedAt: Date | null;
}

export interface CourseMoved {
  /** In the words of the author. */
  readonly reason: string;
  readonly at: Date;
}

export interface CourseView {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly minutes: number;
  readonly moduleCount: number;
  readonly skillIds: readonly string[];
  readonly versionNumber: number;
  readonly publishedAt: Date;
  readonly mine: {
    readonly assignmentId: string;
    readonly state: AssignmentState;
    readonly doneSteps: number;
    readonly totalSteps: number;
    readonly dueOn: string | null;
    readonly completedAt: Date | null;
    /** The author brought them to this version; null: it is the one they began with. */
    readonly moved: CourseMoved | null;
  } | null;
}

/** Published courses with the actor's newest assignment of each, in one statement; a course someone works in keeps its version. */
const SELECT = `
  SELECT c.id, v.title, v.summary, v.outline, v.number AS "versionNumber", v.published_at AS "publishedAt", a.id AS "assignmentId",
         a.done_steps AS "doneSteps", a.total_steps AS "totalSteps", a.due_on::text AS "dueOn", a.due_at AS "dueAt",
         a.started_at AS "startedAt", a.completed_at AS "completedAt", a.waived_at AS "waivedAt", a.withdrawn_at AS "withdrawnAt",
         k.reason AS "movedReason", k.asked_at AS "movedAt"
    FROM course c
    LEFT JOIN LATERAL (SELECT * FROM assignment m WHERE m.org_id = c.org_id AND m.course_id = c.id AND m.person_id = $2
                          AND m.withdrawn_at IS NULL AND m.waived_at IS NULL ORDER BY m.assigned_at DESC, m.id DESC LIMIT 1) a ON true
    LEFT JOIN course_move k ON k.org_id = a.org_id AND k.id = a.course_move_id
    JOIN course_version v ON v.org_id = c.org_id AND v.id = coalesce(a.course_version_id, c.current_version_id)`;

@Injectable()
export class CourseCatalogue {
  constructor(private readonly database: Database) {}

  /** Published courses, newest first. */
  async list(actor: PersonActor, now: Date): Promise<CourseView[]> {
    const rows = (await this.database
      .manager()
      .query(`${SELECT} WHERE c.org_id = $1 AND c.archived_at IS NULL ORDER BY c.published_at DESC, c.id LIMIT 200`, [
        this.database.organisationId(),
        actor.personId,
      ])) as CourseRow[];
    return rows.map((row) => courseView(row, actor.language, now));
  }
}

export function courseView(row: CourseRow, language: Language, now: Date): CourseView {
  const { id, title, summary, outline, versionNumber, publishedAt, assignmentId, doneSteps, totalSteps, dueOn, completedAt } =
    row;
  const { movedReason: reason, movedAt: at } = row;
  const needed = outline.filter((module) => !module.optional);
  return {
    id,
    title,
    summary,
    minutes: wholeMinutes(needed.reduce((sum, module) => sum + module.seconds[language], 0)),
    moduleCount: outline.length,
    skillIds: [...new Set(outline.flatMap((module) => module.skillIds))],
    versionNumber,
    publishedAt,
    mine: assignmentId
      ? {
          assignmentId,
          state: assignmentState(row, now),
          doneSteps: doneSteps ?? 0,
          totalSteps: totalSteps ?? 0,
          dueOn,
          completedAt,
          moved: reason !== null && at !== null ? { reason, at } : null,
        }
      : null,
  };
}
