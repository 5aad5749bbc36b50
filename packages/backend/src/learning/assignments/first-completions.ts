import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** A course that was published, as people learn it now. */
export interface TaughtCourse {
  readonly courseId: string;
  readonly title: LocalizedText;
  /** What its modules are about, each once, in their order. */
  readonly skillIds: readonly string[];
  /** Nobody new gets it any more. */
  readonly archived: boolean;
}

export interface FirstCompletion {
  readonly personId: string;
  readonly completedAt: Date;
}

/** At the door for slices that ask what a course led to; inside the caller's unit of work or request. */
@Injectable()
export class FirstCompletions {
  constructor(private readonly database: Database) {}

  async courses(): Promise<TaughtCourse[]> {
    return (await this.database.manager().query(
      `SELECT c.id AS "courseId", v.title, c.archived_at IS NOT NULL AS archived,
              ARRAY(SELECT skill FROM jsonb_array_elements(v.outline) WITH ORDINALITY AS m(module, place)
                      CROSS JOIN jsonb_array_elements_text(module -> 'skillIds') AS skill GROUP BY skill ORDER BY min(place), skill) AS "skillIds"
         FROM course c JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
        WHERE c.org_id = $1 ORDER BY v.title ->> 'nl', c.id`,
      [this.database.organisationId()],
    )) as TaughtCourse[];
  }

  /** Who ever finished the course, in any version, each with their first time. */
  async ofCourse(courseId: string): Promise<FirstCompletion[]> {
    return (await this.database.manager().query(
      `SELECT person_id AS "personId", min(completed_at) AS "completedAt" FROM assignment
        WHERE org_id = $1 AND course_id = $2 AND completed_at IS NOT NULL GROUP BY person_id`,
      [this.database.organisationId(), courseId],
    )) as FirstCompletion[];
  }
}
