import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';

export interface LibraryCard {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly archivedAt: Date | null;
  readonly publishedVersionId: string | null;
  readonly publishedNumber: number | null;
  readonly publishedAt: Date | null;
  readonly draftVersionId: string | null;
  readonly draftNumber: number | null;
  readonly draftSavedAt: Date | null;
  /** Of the published version, or else of the draft. */
  readonly sectionCount: number;
  readonly criterionCount: number;
  /** Evaluations on any version of the card that were not withdrawn. */
  readonly evaluationCount: number;
}

export interface LibraryRequest {
  readonly search?: string | null;
  readonly archived?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface LibraryPage {
  readonly nodes: LibraryCard[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** A page of cards by code: those in use or those put away. Only authors see drafts. */
@Injectable()
export class ListScorecardLibrary {
  constructor(private readonly database: Database) {}

  async run(actor: PersonActor, { search, archived, first, after }: LibraryRequest): Promise<LibraryPage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    // Read as a plain piece of text: a percent sign means a percent sign.
    const like = search?.trim()
      ? `%${search
          .trim()
          .slice(0, 100)
          .replaceAll(/[\\%_]/g, '\\$&')}%`
      : null;
    const rows = (await this.database.manager().query(
      `SELECT c.id, c.code, c.name, c.archived_at AS "archivedAt", p.id AS "publishedVersionId", p.number AS "publishedNumber",
              p.published_at AS "publishedAt", d.id AS "draftVersionId", d.number AS "draftNumber", d.saved_at AS "draftSavedAt",
              jsonb_array_length(coalesce(p.content, d.content) -> 'sections') AS "sectionCount",
              jsonb_array_length(jsonb_path_query_array(coalesce(p.content, d.content), '$.sections[*].criteria[*]')) AS "criterionCount",
              (SELECT count(*)::integer FROM evaluation e JOIN scorecard_version v ON v.org_id = e.org_id AND v.id = e.scorecard_version_id
                WHERE v.org_id = c.org_id AND v.scorecard_id = c.id AND e.state <> 'withdrawn' AND e.kind <> 'calibration') AS "evaluationCount"
         FROM scorecard c
         LEFT JOIN LATERAL (SELECT * FROM scorecard_version v WHERE v.org_id = c.org_id AND v.scorecard_id = c.id
            AND published_at IS NOT NULL ORDER BY number DESC LIMIT 1) p ON true
         LEFT JOIN scorecard_version d ON d.org_id = c.org_id AND d.scorecard_id = c.id AND d.published_at IS NULL AND $2
        WHERE c.org_id = $1 AND (p.id IS NOT NULL OR d.id IS NOT NULL) AND (c.archived_at IS NOT NULL) = $3
          AND ($4::text IS NULL OR c.name ->> 'nl' ILIKE $4 OR c.name ->> 'en' ILIKE $4 OR c.code ILIKE $4)
          AND ($5::text IS NULL OR (c.code, c.id) > ($5, $6::uuid))
        ORDER BY c.code, c.id LIMIT $7`,
      [
        this.database.organisationId(),
        actor.roles.includes('author'),
        archived ?? false,
        like,
        cursor && isId(cursor.id) ? cursor.sort : null,
        cursor && isId(cursor.id) ? cursor.id : null,
        size + 1,
      ],
    )) as LibraryCard[];
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor(last.code, last.id) : null, hasNextPage: rows.length > size },
    };
  }
}
