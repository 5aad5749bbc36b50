import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

export interface AssignableTarget {
  readonly kind: 'course' | 'path';
  readonly id: string;
  readonly title: LocalizedText;
  /** Published and not archived. */
  readonly canStart: boolean;
}

/** At the door for slices whose rules give learning; inside the caller's unit of work or request. */
@Injectable()
export class AssignableLearning {
  constructor(private readonly database: Database) {}

  /** Every course and path; also those that nobody can start, so that a rule can still say what it gave. */
  list(): Promise<AssignableTarget[]> {
    return this.database.manager().query(
      `SELECT 'course' AS kind, c.id, coalesce(v.title, c.draft -> 'title') AS title, v.id IS NOT NULL AND c.archived_at IS NULL AS "canStart"
         FROM course c LEFT JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id WHERE c.org_id = $1
       UNION ALL SELECT 'path', p.id, coalesce(v.title, p.draft -> 'title'), v.id IS NOT NULL AND p.archived_at IS NULL
         FROM path p LEFT JOIN path_version v ON v.org_id = p.org_id AND v.id = p.current_version_id WHERE p.org_id = $1
       ORDER BY 1, 3`,
      [this.database.organisationId()],
    ) as Promise<AssignableTarget[]>;
  }
}
