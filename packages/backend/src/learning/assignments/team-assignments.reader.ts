import { Injectable } from '@nestjs/common';
import { type AssignmentState, assignmentState } from '@vakwerk/domain/learning/assignments/assignment-state';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { type AssignmentRow, type AssignmentView, assignmentView } from './assignment-view.js';

export const TEAM_VIEWS = ['open', 'overdue', 'stuck', 'completed', 'ended'] as const;
export type TeamView = (typeof TEAM_VIEWS)[number];
export const TEAM_ORDERS = ['due', 'person', 'active'] as const;
export type TeamOrder = (typeof TEAM_ORDERS)[number];

/** Begun, and no step done for a week: somebody may need a hand. */
export const STUCK_DAYS = 7;

export interface TeamFilter {
  readonly view: TeamView;
  readonly order: TeamOrder;
  readonly teamId: string | null;
  readonly personId: string | null;
  readonly courseId: string | null;
  readonly pathId: string | null;
  readonly first: number;
  readonly skip: number;
}

interface Row extends AssignmentRow {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly path: {
    readonly id: string;
    readonly assignmentId: string;
    readonly title: LocalizedText;
    readonly doneCourses: number;
    readonly totalCourses: number;
  } | null;
  readonly lastActiveAt: Date | null;
  readonly isStuck: boolean;
  readonly endNote: string;
  readonly remindedAt: Date | null;
}

export interface TeamAssignmentView
  extends AssignmentView,
    Pick<Row, 'person' | 'path' | 'lastActiveAt' | 'isStuck' | 'endNote' | 'remindedAt'> {
  readonly endedAt: Date | null;
}

const IS_OPEN = 'a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL';
const IS_STUCK = `${IS_OPEN} AND a.started_at IS NOT NULL AND act.at < $4::timestamptz - make_interval(days => ${STUCK_DAYS})`;
const VIEWS: Readonly<Record<TeamView, string>> = {
  open: IS_OPEN,
  overdue: `${IS_OPEN} AND a.due_at <= $4`,
  stuck: IS_STUCK,
  completed: 'a.completed_at IS NOT NULL',
  ended: 'a.completed_at IS NULL AND (a.waived_at IS NOT NULL OR a.withdrawn_at IS NOT NULL)',
};
const ORDERS: Readonly<Record<TeamOrder, string>> = {
  due: 'a.due_at NULLS LAST, p.family_name, p.given_name',
  person: 'p.family_name, p.given_name, a.due_at NULLS LAST',
  active: 'act.at NULLS FIRST, p.family_name, p.given_name',
};

/** Of people in teams that the actor leads; somebody in two of them once. */
const FROM = `
    FROM assignment a
    JOIN person p ON p.org_id = a.org_id AND p.id = a.person_id AND p.status <> 'deactivated'
    LEFT JOIN path_assignment pa ON pa.org_id = a.org_id AND pa.id = a.path_assignment_id
    CROSS JOIN LATERAL (SELECT greatest(a.started_at,
        (SELECT max(e.updated_at) FROM step_evidence e WHERE e.org_id = a.org_id AND e.assignment_id = a.id),
        (SELECT max(r.answered_at) FROM response r WHERE r.org_id = a.org_id AND r.assignment_id = a.id)) AS at) act
   WHERE a.org_id = $1 AND a.person_id <> $9
     AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = a.org_id AND m.person_id = a.person_id AND m.team_id = ANY($2::uuid[])
           AND m.starts_on <= $3 AND (m.ends_on IS NULL OR m.ends_on > $3))
     AND ($5::uuid IS NULL OR a.person_id = $5) AND ($6::uuid IS NULL OR a.course_id = $6) AND ($7::uuid IS NULL OR pa.path_id = $7)
     AND (a.withdrawn_at IS NULL OR a.withdrawn_at > $4::timestamptz - make_interval(days => $8))`;
/** What was taken back is shown for as long as somebody may want it back. */
const WITHDRAWN_DAYS = 30;

@Injectable()
export class TeamAssignmentsReader {
  constructor(private readonly database: Database) {}

  /** One page, and how many there are in every view with the same filter. */
  async list(actor: PersonActor, filter: TeamFilter, now: Date) {
    const teamIds = filter.teamId === null ? actor.teamIds : actor.teamIds.filter((id) => id === filter.teamId);
    const id = (given: string | null) => (given === null || isUuid(given) ? given : '00000000-0000-0000-0000-000000000000');
    const parameters = [
      this.database.organisationId(),
      teamIds,
      localDateAt(now, actor.timeZone),
      now,
      id(filter.personId),
      id(filter.courseId),
      id(filter.pathId),
      WITHDRAWN_DAYS,
      actor.personId,
    ];
    const rows = (await this.database.manager().query(
      `SELECT a.id, a.course_id AS "courseId", v.title, a.due_on::text AS "dueOn", a.due_at AS "dueAt", a.reason, a.reason_note AS "reasonNote",
              g.id AS "giverId", g.given_name AS "giverGivenName", g.family_name AS "giverFamilyName", a.assigned_at AS "assignedAt", a.started_at AS "startedAt",
              a.completed_at AS "completedAt", a.waived_at AS "waivedAt", a.withdrawn_at AS "withdrawnAt", a.done_steps AS "doneSteps", a.total_steps AS "totalSteps",
              a.seconds_left AS "secondsLeft", a.next_step AS "nextStep", a.next_module_seconds_left AS "nextModuleSecondsLeft",
              v.outline -> a.next_module::int AS "nextModule", a.end_note AS "endNote", a.reminded_at AS "remindedAt", act.at AS "lastActiveAt", (${IS_STUCK}) AS "isStuck",
              json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) AS person,
              CASE WHEN pa.id IS NOT NULL THEN json_build_object('id', pa.path_id, 'assignmentId', pa.id, 'title', pv.title, 'doneCourses', pa.done_courses, 'totalCourses', pa.total_courses) END AS path
         FROM (SELECT a.id ${FROM} AND ${VIEWS[filter.view]} ORDER BY ${ORDERS[filter.order]}, a.id LIMIT $10 OFFSET $11) page
         JOIN assignment a ON a.org_id = $1 AND a.id = page.id
         JOIN person p ON p.org_id = a.org_id AND p.id = a.person_id
         JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
         LEFT JOIN person g ON g.org_id = a.org_id AND g.id = a.assigned_by_id
         LEFT JOIN path_assignment pa ON pa.org_id = a.org_id AND pa.id = a.path_assignment_id
         LEFT JOIN path_version pv ON pv.org_id = pa.org_id AND pv.id = pa.path_version_id
         CROSS JOIN LATERAL (SELECT greatest(a.started_at,
             (SELECT max(e.updated_at) FROM step_evidence e WHERE e.org_id = a.org_id AND e.assignment_id = a.id),
             (SELECT max(r.answered_at) FROM response r WHERE r.org_id = a.org_id AND r.assignment_id = a.id)) AS at) act
        ORDER BY ${ORDERS[filter.order]}, a.id`,
      [...parameters, filter.first, filter.skip],
    )) as Row[];
    const [counts] = (await this.database
      .manager()
      .query(
        `SELECT ${TEAM_VIEWS.map((view) => `count(*) FILTER (WHERE ${VIEWS[view]})::int AS "${view}"`).join(', ')} ${FROM}`,
        parameters,
      )) as Record<TeamView, number>[];
    return { nodes: rows.map((row) => teamView(row, now)), counts: counts as Record<TeamView, number> };
  }
}

function teamView(row: Row, now: Date): TeamAssignmentView {
  const { person, path, lastActiveAt, isStuck, endNote, remindedAt } = row;
  const state: AssignmentState = assignmentState(row, now);
  return {
    ...assignmentView(row, now),
    state,
    person,
    path,
    lastActiveAt,
    isStuck,
    endNote,
    remindedAt,
    endedAt: row.waivedAt ?? row.withdrawnAt,
  };
}
