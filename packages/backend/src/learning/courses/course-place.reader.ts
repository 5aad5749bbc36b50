import { Injectable } from '@nestjs/common';
import type { AssignmentFacts } from '@vakwerk/domain/learning/assignments/assignment-state';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { CourseProof } from '../steps/learner-course.js';
import type { CourseRow } from './course-catalogue.js';

type Place = Pick<CourseRow, 'assignmentId' | 'doneSteps' | 'totalSteps' | 'dueOn' | 'movedReason' | 'movedAt'> & AssignmentFacts;

/** Somebody's newest assignment of a course with what they did in it; without one, the version to look at. */
export interface CoursePlace extends Place, Omit<CourseProof, 'content'> {
  readonly versionId: string;
}

/** Instants inside JSON are text. */
type AsText<Value> = Value extends Date ? string : Value;
type Told<Row> = { readonly [Key in keyof Row]: AsText<Row[Key]> };
interface Row extends Place {
  readonly versionId: string | null;
  readonly evidence: readonly Told<CoursePlace['evidence'][number]>[] | null;
  readonly responses: readonly Told<CoursePlace['responses'][number]>[] | null;
  readonly talks: readonly Told<CoursePlace['talks'][number]>[] | null;
  readonly quizResults: readonly Told<CoursePlace['quizResults'][number]>[] | null;
  readonly packages: readonly Told<CoursePlace['packages'][number]>[] | null;
}

/** One statement: a page that is opened all day would otherwise ask seven times. What a version holds is known already. */
const SELECT = `
  SELECT coalesce(a.course_version_id, c.current_version_id) AS "versionId", a.id AS "assignmentId", a.done_steps AS "doneSteps",
         a.total_steps AS "totalSteps", a.due_on::text AS "dueOn", a.due_at AS "dueAt", a.started_at AS "startedAt", a.completed_at AS "completedAt",
         a.waived_at AS "waivedAt", a.withdrawn_at AS "withdrawnAt", k.reason AS "movedReason", k.asked_at AS "movedAt",
         (SELECT json_agg(json_build_object('stepId', e.step_id, 'seenAt', e.seen_at, 'heard', e.heard, 'heardAt', e.heard_at, 'countsFrom', e.counts_from))
            FROM step_evidence e WHERE e.org_id = $1 AND e.assignment_id = a.id) AS evidence,
         (SELECT json_agg(json_build_object('stepId', r.step_id, 'ratio', r.ratio, 'answeredAt', r.answered_at))
            FROM response r WHERE r.org_id = $1 AND r.assignment_id = a.id) AS responses,
         (SELECT json_agg(json_build_object('stepId', r.step_id, 'ratio', e.ratio, 'endedAt', e.ended_at))
            FROM dialogue_run r JOIN dialogue_run_end e ON e.org_id = r.org_id AND e.run_id = r.id
           WHERE r.org_id = $1 AND r.assignment_id = a.id) AS talks,
         (SELECT json_agg(json_build_object('stepId', q.step_id, 'passedAt', q.passed_at))
            FROM quiz_result q WHERE q.org_id = $1 AND q.assignment_id = a.id) AS "quizResults",
         (SELECT json_agg(json_build_object('stepId', p.step_id, 'completedAt', p.completed_at, 'passedAt', p.passed_at))
            FROM package_registration p WHERE p.org_id = $1 AND p.assignment_id = a.id) AS packages
    FROM course c
    LEFT JOIN LATERAL (SELECT * FROM assignment m WHERE m.org_id = $1 AND m.course_id = c.id AND m.person_id = $2
                          AND m.withdrawn_at IS NULL AND m.waived_at IS NULL ORDER BY m.assigned_at DESC, m.id DESC LIMIT 1) a ON true
    LEFT JOIN course_move k ON k.org_id = a.org_id AND k.id = a.course_move_id
   WHERE c.org_id = $1 AND c.id = $3`;

@Injectable()
export class CoursePlaceReader {
  constructor(private readonly database: Database) {}

  /** In a published course, archived or not; null when there is none. */
  async find(personId: string, courseId: string): Promise<CoursePlace | null> {
    if (!isId(courseId)) return null;
    const [row] = (await this.database.manager().query(SELECT, [this.database.organisationId(), personId, courseId])) as Row[];
    if (!row?.versionId) return null;
    return {
      ...row,
      versionId: row.versionId,
      evidence: (row.evidence ?? []).map(({ seenAt, heardAt, countsFrom, ...rest }) => ({
        ...rest,
        seenAt: instant(seenAt),
        heardAt: instant(heardAt),
        countsFrom: instant(countsFrom),
      })),
      responses: (row.responses ?? []).map(({ answeredAt, ...rest }) => ({ ...rest, answeredAt: new Date(answeredAt) })),
      talks: (row.talks ?? []).map(({ endedAt, ...rest }) => ({ ...rest, endedAt: new Date(endedAt) })),
      quizResults: (row.quizResults ?? []).map(({ stepId, passedAt }) => ({ stepId, passedAt: instant(passedAt) })),
      packages: (row.packages ?? []).map(({ stepId, completedAt, passedAt }) => ({
        stepId,
        completedAt: instant(completedAt),
        passedAt: instant(passedAt),
      })),
    };
  }
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
