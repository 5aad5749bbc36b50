import { Injectable } from '@nestjs/common';
import type { CourseJourney } from '../../learning/index.js';
import { Database } from '../../platform/database/database.js';

/** From week rollups: the week in which somebody finished does not count, its calls may have come before. */
const SELECT = `
  SELECT DISTINCT j."courseId", j."personId"
    FROM jsonb_to_recordset($2::jsonb) AS j("courseId" uuid, "personId" uuid, "completedOn" date, "skillIds" uuid[])
    JOIN person_skill_week w ON w.org_id = $1 AND w.person_id = j."personId" AND w.skill_id = ANY(j."skillIds") AND w.source = 'call' AND w.n > 0
     AND w.week_starts_on > date_trunc('week', j."completedOn"::timestamp)::date`;

/** Who finished a course and was heard afterwards, in a call that chance chose, on a skill of the course. */
@Injectable()
export class SeenAfterLearning {
  constructor(private readonly database: Database) {}

  /** @returns `<course id> <person id>` of each */
  async run(journeys: readonly CourseJourney[]): Promise<ReadonlySet<string>> {
    const finished = journeys
      .filter(({ completedOn, skillIds }) => completedOn !== null && skillIds.length > 0)
      .map(({ courseId, personId, completedOn, skillIds }) => ({ courseId, personId, completedOn, skillIds }));
    if (finished.length === 0) return new Set();
    const parameters = [this.database.organisationId(), JSON.stringify(finished)];
    const rows = (await this.database.manager().query(SELECT, parameters)) as { courseId: string; personId: string }[];
    return new Set(rows.map(({ courseId, personId }) => `${courseId} ${personId}`));
  }
}
