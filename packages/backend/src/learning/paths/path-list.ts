import { Injectable } from '@nestjs/common';
import {
  type AssignmentFacts,
  type AssignmentState,
  assignmentState,
} from '@vakwerk/domain/learning/assignments/assignment-state';
import type { NeededLevel, PathCourse } from '@vakwerk/domain/learning/assignments/path';
import type { PathCourseState } from '@vakwerk/domain/learning/assignments/path-progress';
import { wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { SKILL_LEVELS } from '@vakwerk/domain/shared/level-bands';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';
import type { AssignmentReason } from '../assignments/assignment.entity.js';
import { PlaceInPath } from './place-in-path.js';

interface CourseFacts {
  readonly id: string;
  readonly title: LocalizedText;
  readonly seconds: number;
  /** The actor's open assignment of it. */
  readonly assignmentId: string | null;
}

interface PathRow {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly courses: readonly PathCourse[];
  readonly facts: readonly CourseFacts[];
  readonly mine:
    | (Omit<MyPathView, 'state'> & { readonly [Fact in keyof AssignmentFacts]: string | null } & {
        readonly countsFrom: string | null;
      })
    | null;
}

export interface MyPathView {
  readonly assignmentId: string;
  readonly state: AssignmentState;
  readonly doneCourses: number;
  readonly totalCourses: number;
  readonly dueOn: string | null;
  readonly reason: AssignmentReason;
  readonly reasonNote: string;
  readonly assignedBy: { readonly id: string; readonly givenName: string; readonly familyName: string } | null;
}

export interface PathCourseView {
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly minutes: number;
  readonly required: boolean;
  readonly state: PathCourseState;
  readonly completedAt: Date | null;
  readonly assignmentId: string | null;
  readonly missing: readonly { readonly skillId: string; readonly skillName: LocalizedText; readonly levelWord: LocalizedText }[];
}

export interface PathView {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** Of its required courses. */
  readonly minutes: number;
  readonly courses: readonly PathCourseView[];
  readonly mine: MyPathView | null;
}

/** Published paths with the actor's newest assignment of each; a path that someone follows keeps its version. */
const SELECT = `
  SELECT p.id, v.title, v.summary, v.courses, m.mine,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'title', cv.title,
                   'seconds', (SELECT coalesce(sum((o -> 'seconds' ->> $3)::int), 0) FROM jsonb_array_elements(cv.outline) o WHERE NOT (o ->> 'optional')::boolean),
                   'assignmentId', (SELECT a.id FROM assignment a WHERE a.org_id = c.org_id AND a.course_id = c.id AND a.person_id = $2
                                       AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL))), '[]')
            FROM jsonb_array_elements(v.courses) x JOIN course c ON c.org_id = p.org_id AND c.id = (x ->> 'courseId')::uuid
            JOIN course_version cv ON cv.org_id = c.org_id AND cv.id = c.current_version_id) AS facts
    FROM path p
    LEFT JOIN LATERAL (SELECT a.path_version_id, json_build_object('assignmentId', a.id, 'doneCourses', a.done_courses, 'totalCourses', a.total_courses,
          'dueOn', a.due_on, 'reason', a.reason, 'reasonNote', a.reason_note, 'dueAt', a.due_at, 'startedAt', a.started_at, 'completedAt', a.completed_at,
          'waivedAt', a.waived_at, 'withdrawnAt', a.withdrawn_at, 'countsFrom', a.counts_from,
          'assignedBy', CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'givenName', g.given_name, 'familyName', g.family_name) END) AS mine
        FROM path_assignment a LEFT JOIN person g ON g.org_id = a.org_id AND g.id = a.assigned_by_id
       WHERE a.org_id = p.org_id AND a.path_id = p.id AND a.person_id = $2 AND a.waived_at IS NULL AND a.withdrawn_at IS NULL
       ORDER BY a.assigned_at DESC, a.id DESC LIMIT 1) m ON true
    JOIN path_version v ON v.org_id = p.org_id AND v.id = coalesce(m.path_version_id, p.current_version_id)
   WHERE p.org_id = $1`;

@Injectable()
export class PathList {
  constructor(
    private readonly database: Database,
    private readonly place: PlaceInPath,
    private readonly skills: SkillRepository,
  ) {}

  /** What can be given, by title; with the actor's own place. */
  published(actor: PersonActor, now: Date): Promise<PathView[]> {
    return this.ask(actor, 'p.archived_at IS NULL ORDER BY p.published_at DESC, p.id LIMIT 200', [], now);
  }

  /** What the actor follows or has followed, what is due first first. */
  mine(actor: PersonActor, now: Date): Promise<PathView[]> {
    return this.ask(
      actor,
      `m.mine IS NOT NULL ORDER BY m.mine ->> 'completedAt' DESC NULLS FIRST, m.mine ->> 'dueOn' NULLS LAST, p.id`,
      [],
      now,
    );
  }

  /** One, archived or not; null when there is none or it was never published. */
  async find(actor: PersonActor, id: string, now: Date): Promise<PathView | null> {
    return (await this.ask(actor, 'p.id = $4', [id], now))[0] ?? null;
  }

  private async ask(actor: PersonActor, condition: string, values: readonly unknown[], now: Date): Promise<PathView[]> {
    const parameters = [this.database.organisationId(), actor.personId, actor.language, ...values];
    const rows = (await this.database.manager().query(`${SELECT} AND ${condition}`, parameters)) as PathRow[];
    const named = await this.names(rows.flatMap(({ courses }) => courses.flatMap(({ needs }) => needs)));
    const views: PathView[] = [];
    for (const row of rows) views.push(await this.view(row, actor, named, now));
    return views;
  }

  private async view(
    { id, title, summary, courses, facts, mine }: PathRow,
    actor: PersonActor,
    named: Names,
    now: Date,
  ): Promise<PathView> {
    const countsFrom = mine?.countsFrom ? new Date(mine.countsFrom) : null;
    const progress = await this.place.of({ personId: actor.personId, countsFrom }, courses, now);
    const known = new Map(facts.map((one) => [one.id, one]));
    const shown = progress.courses.flatMap(({ courseId, required, state, completedAt, missing }): PathCourseView[] => {
      const course = known.get(courseId);
      if (!course) return [];
      const { title: courseTitle, seconds, assignmentId } = course;
      const view = { courseId, title: courseTitle, minutes: wholeMinutes(seconds), required, state, completedAt, assignmentId };
      return [{ ...view, missing: missing.map((needed) => ({ skillId: needed.skillId, ...named(needed) })) }];
    });
    const seconds = courses.reduce(
      (sum, { courseId, required }) => sum + (required ? (known.get(courseId)?.seconds ?? 0) : 0),
      0,
    );
    return { id, title, summary, minutes: wholeMinutes(seconds), courses: shown, mine: mine && myPath(mine, now) };
  }

  private async names(needs: readonly NeededLevel[]): Promise<Names> {
    const skills = needs.length > 0 ? await this.skills.findMany([...new Set(needs.map(({ skillId }) => skillId))]) : [];
    const byId = new Map(skills.map((skill) => [skill.id, skill]));
    const unknown = { nl: '', en: '' };
    return ({ skillId, level }) => {
      const skill = byId.get(skillId);
      return { skillName: skill?.name ?? unknown, levelWord: skill?.levels[SKILL_LEVELS.indexOf(level)]?.name ?? unknown };
    };
  }
}

type Names = (needed: NeededLevel) => { readonly skillName: LocalizedText; readonly levelWord: LocalizedText };

function myPath(
  { assignmentId, doneCourses, totalCourses, dueOn, reason, reasonNote, assignedBy, ...facts }: NonNullable<PathRow['mine']>,
  now: Date,
): MyPathView {
  const at = (text: string | null) => (text === null ? null : new Date(text));
  const moments = {
    dueAt: at(facts.dueAt),
    startedAt: at(facts.startedAt),
    completedAt: at(facts.completedAt),
    waivedAt: at(facts.waivedAt),
    withdrawnAt: at(facts.withdrawnAt),
  };
  return { assignmentId, state: assignmentState(moments, now), doneCourses, totalCourses, dueOn, reason, reasonNote, assignedBy };
}
