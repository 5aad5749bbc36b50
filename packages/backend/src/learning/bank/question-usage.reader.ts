import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** A course that asks a question, in its draft or in the version people learn from. */
export interface CourseWithQuestion {
  readonly id: string;
  readonly title: LocalizedText;
}

/** Codes of all questions in a content: of question steps, and of whatever holds questions inside a step. */
const CODES = (content: string) =>
  `SELECT q #>> '{}' AS code FROM jsonb_path_query(${content}, '$.modules[*].steps[*].**.question.id') AS q`;

@Injectable()
export class QuestionUsageReader {
  constructor(private readonly database: Database) {}

  /** Courses by question code; archived courses too, because people may be in them. */
  async coursesOf(codes: readonly string[]): Promise<ReadonlyMap<string, readonly CourseWithQuestion[]>> {
    const rows = (await this.database.manager().query(
      `SELECT DISTINCT u.code, c.id, c.code AS sort, c.draft -> 'title' AS title
         FROM course c LEFT JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
        CROSS JOIN LATERAL (${CODES('c.draft')} UNION ${CODES('v.content')}) u
        WHERE c.org_id = $1 AND u.code = ANY($2) ORDER BY sort, c.id`,
      [this.database.organisationId(), codes],
    )) as (CourseWithQuestion & { readonly code: string })[];
    const found = new Map<string, CourseWithQuestion[]>(codes.map((code) => [code, []]));
    for (const { code, id, title } of rows) found.get(code)?.push({ id, title });
    return found;
  }
}
