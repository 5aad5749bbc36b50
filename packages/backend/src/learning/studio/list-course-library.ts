import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { type Named, named } from '../person-named.js';

/** `changed`: published, and worked on since. */
export const COURSE_STATES = ['draft', 'published', 'changed', 'archived'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

export interface LibraryCourse {
  readonly id: string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly state: CourseState;
  readonly changedAt: Date;
  readonly changedBy: Named | null;
  readonly publishedNumber: number | null;
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly moduleCount: number;
  readonly stepCount: number;
  /** People who have it open now. */
  readonly learnerCount: number;
}

export interface LibraryRequest {
  readonly search?: string | null;
  /** Null: everything that is not archived. */
  readonly state?: CourseState | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface LibraryPage {
  readonly nodes: LibraryCourse[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

type Row = Omit<LibraryCourse, 'changedBy'> & {
  readonly changedById: string | null;
  readonly changerName: [string, string];
  readonly cursor: string;
};

const STATE = `CASE WHEN c.archived_at IS NOT NULL THEN 'archived' WHEN v.id IS NULL THEN 'draft'
                    WHEN c.drafted_at > v.published_at THEN 'changed' ELSE 'published' END`;

/** A page of every course there is for authors, the last changed first. */
@Injectable()
export class ListCourseLibrary {
  constructor(private readonly database: Database) {}

  async run({ search, state, first, after }: LibraryRequest): Promise<LibraryPage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    const from = cursor && isId(cursor.id) && !Number.isNaN(Date.parse(cursor.sort)) ? cursor : null;
    const rows = (await this.database.manager().query(
      `SELECT c.id, c.code, c.draft -> 'title' AS title, ${STATE} AS state, c.drafted_at AS "changedAt",
              c.drafted_at::text AS cursor, c.drafted_by_id AS "changedById", ARRAY[p.given_name, p.family_name] AS "changerName",
              v.number AS "publishedNumber", c.published_at AS "publishedAt", c.archived_at AS "archivedAt",
              jsonb_array_length(c.draft -> 'modules') AS "moduleCount",
              jsonb_array_length(jsonb_path_query_array(c.draft, '$.modules[*].steps[*]')) AS "stepCount",
              (SELECT count(*)::integer FROM assignment a WHERE a.org_id = c.org_id AND a.course_id = c.id
                  AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL) AS "learnerCount"
         FROM course c
         LEFT JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
         LEFT JOIN person p ON p.org_id = c.org_id AND p.id = c.drafted_by_id
        WHERE c.org_id = $1
          AND ($2::text IS NULL OR c.draft -> 'title' ->> 'nl' ILIKE $2 OR c.draft -> 'title' ->> 'en' ILIKE $2 OR c.code ILIKE $2)
          AND (CASE WHEN $3::text IS NULL THEN c.archived_at IS NULL ELSE ${STATE} = $3 END)
          AND ($4::timestamptz IS NULL OR (c.drafted_at, c.id) < ($4, $5::uuid))
        ORDER BY c.drafted_at DESC, c.id DESC LIMIT $6`,
      [this.database.organisationId(), like(search), state ?? null, from?.sort ?? null, from?.id ?? null, size + 1],
    )) as Row[];
    const page = rows.slice(0, size);
    const last = page.at(-1);
    return {
      nodes: page.map(({ changedById, changerName, cursor: _, ...row }) => ({
        ...row,
        changedBy: named(changedById, changerName),
      })),
      pageInfo: { endCursor: last ? encodeCursor(last.cursor, last.id) : null, hasNextPage: rows.length > size },
    };
  }
}

/** Read as a plain piece of text: a percent sign means a percent sign. */
function like(search: string | null | undefined): string | null {
  const text = search?.trim().slice(0, 100) ?? '';
  return text === '' ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
