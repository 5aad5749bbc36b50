import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';

/** A dialogue in the list of authors. */
export interface LibraryDialogue {
  readonly id: string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly customerName: LocalizedText;
  readonly channel: 'phone' | 'chat';
  readonly turnCount: number;
  readonly draftedAt: Date;
  readonly archivedAt: Date | null;
  readonly publishedNumber: number | null;
  readonly publishedAt: Date | null;
  /** The draft holds something that is not published. */
  readonly changedSincePublished: boolean;
  /** Courses whose draft has it. */
  readonly courseCount: number;
}

export interface DialogueLibraryRequest {
  readonly search?: string | null;
  readonly archived?: boolean | null;
  readonly published?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface DialoguePage {
  readonly nodes: LibraryDialogue[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const COLUMNS = `
  d.id, d.code, d.draft -> 'title' AS title, d.draft -> 'customerName' AS "customerName", d.draft ->> 'channel' AS channel,
  jsonb_array_length(d.draft -> 'turns') AS "turnCount", d.drafted_at AS "draftedAt", d.archived_at AS "archivedAt",
  v.number AS "publishedNumber", v.published_at AS "publishedAt", v.content IS DISTINCT FROM d.draft AS "changedSincePublished",
  (SELECT count(*)::int FROM course c WHERE c.org_id = d.org_id
      AND c.draft @? ('$.modules[*].steps[*] ? (@.dialogueId == "' || d.id || '")')::jsonpath) AS "courseCount"`;

@Injectable()
export class DialogueLibraryReader {
  constructor(private readonly database: Database) {}

  /** A page of dialogues, what was worked on last first; those in use, or those put away. */
  async page({ search, archived, published, first, after }: DialogueLibraryRequest): Promise<DialoguePage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    const place = cursor && isUuid(cursor.id) && !Number.isNaN(Date.parse(cursor.sort)) ? cursor : null;
    // Read as a plain piece of text: a percent sign means a percent sign.
    const words = search
      ?.trim()
      .slice(0, 100)
      .replaceAll(/[\\%_]/g, '\\$&');
    const rows = (await this.database.manager().query(
      `SELECT ${COLUMNS}
         FROM dialogue d LEFT JOIN dialogue_version v ON v.org_id = d.org_id AND v.id = d.current_version_id
        WHERE d.org_id = $1 AND (d.archived_at IS NOT NULL) = $2 AND (NOT $3 OR v.id IS NOT NULL)
          AND ($4::text IS NULL OR concat_ws(' ', d.draft -> 'title' ->> 'nl', d.draft -> 'title' ->> 'en',
                d.draft -> 'customerName' ->> 'nl', d.draft -> 'customerName' ->> 'en') ILIKE $4)
          AND ($5::timestamptz IS NULL OR (d.drafted_at, d.id) < ($5, $6::uuid))
        ORDER BY d.drafted_at DESC, d.id DESC LIMIT $7`,
      [
        this.database.organisationId(),
        archived ?? false,
        published ?? false,
        words ? `%${words}%` : null,
        place?.sort ?? null,
        place?.id ?? null,
        size + 1,
      ],
    )) as LibraryDialogue[];
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: {
        endCursor: last ? encodeCursor(last.draftedAt.toISOString(), last.id) : null,
        hasNextPage: rows.length > size,
      },
    };
  }

  /** Titles of the courses whose draft has this dialogue. */
  async coursesWith(dialogueId: string): Promise<{ id: string; title: LocalizedText }[]> {
    return (await this.database.manager().query(
      `SELECT c.id, c.draft -> 'title' AS title FROM course c
        WHERE c.org_id = $1 AND c.draft @? ('$.modules[*].steps[*] ? (@.dialogueId == "' || $2::uuid || '")')::jsonpath
        ORDER BY c.code, c.id LIMIT 100`,
      [this.database.organisationId(), dialogueId],
    )) as { id: string; title: LocalizedText }[];
  }
}
