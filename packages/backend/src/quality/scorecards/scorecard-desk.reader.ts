import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { type Named, named } from './person-named.js';

export interface VersionSummary {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: Date | null;
  readonly publishedBy: Named | null;
  readonly savedAt: Date;
  readonly savedBy: Named | null;
  readonly revision: number;
  /** Evaluations that were started on it and not withdrawn. */
  readonly evaluationCount: number;
}

export interface DeskCard {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly archivedAt: Date | null;
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
}

type SummaryRow = Omit<VersionSummary, 'publishedBy' | 'savedBy'> & {
  readonly publishedById: string | null;
  readonly publisherName: readonly [string, string];
  readonly savedById: string | null;
  readonly saverName: readonly [string, string];
};

/** As many as a page can show; a card with more is a hundred publications old. */
const MOST_VERSIONS = 100;

/** A card with the list of its versions. */
@Injectable()
export class ScorecardDeskReader {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<DeskCard | null> {
    if (!isId(id)) return null;
    const values = [this.database.organisationId(), id];
    const [card] = (await this.database
      .manager()
      .query(
        'SELECT id, code, name, description, archived_at AS "archivedAt" FROM scorecard WHERE org_id = $1 AND id = $2',
        values,
      )) as Omit<DeskCard, 'versions'>[];
    if (!card) return null;
    const rows = (await this.database.manager().query(
      `SELECT v.id, v.number, v.published_at AS "publishedAt", v.saved_at AS "savedAt", v.revision,
              v.published_by_id AS "publishedById", ARRAY[p.given_name, p.family_name] AS "publisherName",
              v.saved_by_id AS "savedById", ARRAY[s.given_name, s.family_name] AS "saverName",
              (SELECT count(*)::integer FROM evaluation e WHERE e.org_id = v.org_id AND e.scorecard_version_id = v.id
                  AND e.state <> 'withdrawn' AND e.kind <> 'calibration') AS "evaluationCount"
         FROM scorecard_version v
         LEFT JOIN person p ON p.org_id = v.org_id AND p.id = v.published_by_id
         LEFT JOIN person s ON s.org_id = v.org_id AND s.id = v.saved_by_id
        WHERE v.org_id = $1 AND v.scorecard_id = $2 ORDER BY v.number DESC LIMIT ${MOST_VERSIONS}`,
      values,
    )) as SummaryRow[];
    return { ...card, versions: rows.map(summaryOf) };
  }
}

function summaryOf({ publishedById, publisherName, savedById, saverName, ...row }: SummaryRow): VersionSummary {
  return { ...row, publishedBy: named(publishedById, publisherName), savedBy: named(savedById, saverName) };
}
