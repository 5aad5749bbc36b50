import { Injectable } from '@nestjs/common';
import type { OutlineModule } from '@vakwerk/domain/learning/courses/course-outline';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

export interface FunnelStep {
  readonly stepId: string;
  readonly title: LocalizedText;
  readonly required: boolean;
  /** People who did it. */
  readonly done: number;
  /** People whose next step it is, and who did nothing for a week. */
  readonly stopped: number;
}

export interface FunnelModule {
  readonly moduleId: string;
  readonly title: LocalizedText;
  readonly optional: boolean;
  /** People who opened one of its steps, and who did all that is required in it. */
  readonly started: number;
  readonly completed: number;
  readonly steps: readonly FunnelStep[];
}

export interface CourseFunnel {
  readonly versionNumber: number;
  readonly assigned: number;
  readonly started: number;
  readonly completed: number;
  readonly modules: readonly FunnelModule[];
}

const STOPPED_DAYS = 7;

/** Who did which step, as `moduleProgress` of the domain proves it for each kind. Only steps of the version count. */
const DONE = `
  WITH v AS (SELECT v.id, v.number, v.outline, v.content FROM course c JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
              WHERE c.org_id = $1 AND c.id = $2),
  mine AS (SELECT a.* FROM assignment a JOIN v ON v.id = a.course_version_id WHERE a.org_id = $1 AND a.course_id = $2 AND a.withdrawn_at IS NULL AND a.waived_at IS NULL),
  step AS (SELECT m.place AS module, m.module ->> 'id' AS module_id, s.place AS step, s.step ->> 'id' AS id, (s.step ->> 'required')::boolean AS required,
                  (s.step ->> 'passRatio')::float8 AS pass, s.step ->> 'doneWhen' AS done_when
             FROM v, jsonb_array_elements(v.content -> 'modules') WITH ORDINALITY m(module, place), jsonb_array_elements(m.module -> 'steps') WITH ORDINALITY s(step, place)),
  seen AS (SELECT DISTINCT e.assignment_id, e.step_id FROM step_evidence e JOIN mine ON mine.id = e.assignment_id WHERE e.org_id = $1
           UNION SELECT r.assignment_id, r.step_id FROM response r JOIN mine ON mine.id = r.assignment_id WHERE r.org_id = $1
           UNION SELECT t.assignment_id, t.step_id FROM attempt t JOIN mine ON mine.id = t.assignment_id WHERE t.org_id = $1
           UNION SELECT d.assignment_id, d.step_id FROM dialogue_run d JOIN mine ON mine.id = d.assignment_id WHERE d.org_id = $1
           UNION SELECT p.assignment_id, p.step_id FROM package_registration p JOIN mine ON mine.id = p.assignment_id WHERE p.org_id = $1),
  done AS (SELECT e.assignment_id, e.step_id FROM step_evidence e JOIN mine ON mine.id = e.assignment_id WHERE e.org_id = $1 AND (e.seen_at IS NOT NULL OR e.heard_at IS NOT NULL)
           UNION SELECT r.assignment_id, r.step_id FROM response r JOIN mine ON mine.id = r.assignment_id JOIN step s ON s.id = r.step_id
                  WHERE r.org_id = $1 AND (s.pass IS NULL OR r.ratio >= s.pass)
           UNION SELECT q.assignment_id, q.step_id FROM quiz_result q JOIN mine ON mine.id = q.assignment_id WHERE q.org_id = $1 AND q.passed_at IS NOT NULL
           UNION SELECT d.assignment_id, d.step_id FROM dialogue_run d JOIN mine ON mine.id = d.assignment_id JOIN step s ON s.id = d.step_id
                   JOIN dialogue_run_end e ON e.org_id = d.org_id AND e.run_id = d.id WHERE d.org_id = $1 AND (s.pass IS NULL OR e.ratio >= s.pass)
           UNION SELECT p.assignment_id, p.step_id FROM package_registration p JOIN mine ON mine.id = p.assignment_id JOIN step s ON s.id = p.step_id
                  WHERE p.org_id = $1 AND (p.passed_at IS NOT NULL OR (s.done_when = 'completed' AND p.completed_at IS NOT NULL)))`;

@Injectable()
export class CourseFunnelReader {
  constructor(private readonly database: Database) {}

  /** Of the newest version: where people come, and where they stop. Null: never published. */
  async read(courseId: string, now: Date): Promise<CourseFunnel | null> {
    const parameters = [this.database.organisationId(), courseId];
    const [course] = (await this.database.manager().query(
      `SELECT v.number AS "versionNumber", v.outline, count(a.id)::int AS assigned, count(a.started_at)::int AS started, count(a.completed_at)::int AS completed
         FROM course c JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
         LEFT JOIN assignment a ON a.org_id = v.org_id AND a.course_version_id = v.id AND a.withdrawn_at IS NULL AND a.waived_at IS NULL
        WHERE c.org_id = $1 AND c.id = $2 GROUP BY v.org_id, v.id, v.number, v.outline`,
      parameters,
    )) as (Omit<CourseFunnel, 'modules'> & { readonly outline: readonly OutlineModule[] })[];
    if (!course) return null;
    const { outline, ...counts } = course;
    const steps = await this.steps(parameters, now);
    const modules = await this.modules(parameters);
    return {
      ...counts,
      modules: outline.map(({ id, title, optional, steps: own }) => ({
        ...{ moduleId: id, title, optional, started: 0, completed: 0 },
        ...modules.get(id),
        steps: own.map((step) => ({
          stepId: step.id,
          title: step.title,
          required: step.required,
          done: 0,
          stopped: 0,
          ...steps.get(step.id),
        })),
      })),
    };
  }

  private async steps(parameters: readonly unknown[], now: Date): Promise<Map<string, { done: number; stopped: number }>> {
    const rows = (await this.database.manager().query(
      `${DONE}
       SELECT s.id, (SELECT count(*)::int FROM done d WHERE d.step_id = s.id) AS done,
              (SELECT count(*)::int FROM mine a WHERE a.completed_at IS NULL AND a.started_at IS NOT NULL AND a.next_module = s.module - 1 AND a.next_step = s.step - 1
                  AND greatest(a.started_at, (SELECT max(e.updated_at) FROM step_evidence e WHERE e.org_id = $1 AND e.assignment_id = a.id),
                        (SELECT max(r.answered_at) FROM response r WHERE r.org_id = $1 AND r.assignment_id = a.id),
                        (SELECT max(coalesce(t.ended_at, t.started_at)) FROM attempt t WHERE t.org_id = $1 AND t.assignment_id = a.id),
                        (SELECT max(d.started_at) FROM dialogue_run d WHERE d.org_id = $1 AND d.assignment_id = a.id),
                        (SELECT max(p.updated_at) FROM package_registration p WHERE p.org_id = $1 AND p.assignment_id = a.id)) < $3::timestamptz - make_interval(days => $4)) AS stopped
         FROM step s`,
      [...parameters, now, STOPPED_DAYS],
    )) as { id: string; done: number; stopped: number }[];
    return new Map(rows.map(({ id, done, stopped }) => [id, { done, stopped }]));
  }

  private async modules(parameters: readonly unknown[]): Promise<Map<string, { started: number; completed: number }>> {
    const rows = (await this.database.manager().query(
      `${DONE}
       SELECT s.module_id AS id, count(DISTINCT seen.assignment_id)::int AS started,
              (SELECT count(*)::int FROM (SELECT d.assignment_id FROM done d JOIN step x ON x.id = d.step_id AND x.required WHERE x.module_id = s.module_id
                 GROUP BY d.assignment_id HAVING count(DISTINCT x.id) = (SELECT count(*) FROM step y WHERE y.module_id = s.module_id AND y.required)) whole) AS completed
         FROM step s LEFT JOIN seen ON seen.step_id = s.id GROUP BY s.module_id`,
      [...parameters],
    )) as { id: string; started: number; completed: number }[];
    return new Map(rows.map(({ id, started, completed }) => [id, { started, completed }]));
  }
}
