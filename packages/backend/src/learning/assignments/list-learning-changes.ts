import { Injectable } from '@nestjs/common';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** Something that was learned or is going to be, and may move figures. */
export interface LearningChange {
  readonly kind: 'course' | 'assigned' | 'rule';
  readonly at: Date;
  readonly name: LocalizedText;
}

const MOST = 40;
/** One person's course is no change of a team: it counts from so many people in one week on. */
const SELECT = `
  SELECT * FROM (
    SELECT 'course' AS kind, v.published_at AS at, v.title AS name
      FROM course_version v WHERE v.org_id = $1 AND v.published_at >= $2 AND v.published_at <= $3
    UNION ALL
    SELECT 'rule', r.created_at, coalesce(cv.title, c.draft -> 'title', pv.title, p.draft -> 'title')
      FROM assignment_rule r
      LEFT JOIN course c ON c.org_id = r.org_id AND c.id = r.course_id
      LEFT JOIN course_version cv ON cv.org_id = c.org_id AND cv.id = c.current_version_id
      LEFT JOIN path p ON p.org_id = r.org_id AND p.id = r.path_id
      LEFT JOIN path_version pv ON pv.org_id = p.org_id AND pv.id = p.current_version_id
     WHERE r.org_id = $1 AND r.state <> 'deleted' AND r.created_at >= $2 AND r.created_at <= $3
    UNION ALL
    SELECT 'assigned', given.at, v.title
      FROM (SELECT a.course_id, min(a.assigned_at) AS at FROM assignment a
             WHERE a.org_id = $1 AND a.person_id = ANY($4::uuid[]) AND a.withdrawn_at IS NULL AND a.assigned_at >= $2 AND a.assigned_at <= $3
             GROUP BY a.course_id, date_trunc('week', a.assigned_at) HAVING count(DISTINCT a.person_id) >= ${FEWEST_PEOPLE}) given
      JOIN course c ON c.org_id = $1 AND c.id = given.course_id
      JOIN course_version v ON v.org_id = $1 AND v.id = c.current_version_id) change
  ORDER BY at DESC LIMIT ${MOST}`;

/** At the door for slices that draw skills over time: what was learned meanwhile. */
@Injectable()
export class ListLearningChanges {
  constructor(private readonly database: Database) {}

  /** Courses published, rules begun, and courses that at least five of these people got in one week; oldest first. */
  async run(personIds: readonly string[], since: Date, until: Date): Promise<LearningChange[]> {
    const parameters = [this.database.organisationId(), since, until, personIds];
    const rows = (await this.database.manager().query(SELECT, parameters)) as LearningChange[];
    return rows.toReversed();
  }
}
