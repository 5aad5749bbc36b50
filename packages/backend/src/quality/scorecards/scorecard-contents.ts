import { Injectable } from '@nestjs/common';
import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import { Database } from '../../platform/database/database.js';

/** Most versions kept, of all organisations together; one of 40 criteria takes some 150 kB. */
const KEPT = 64;

/**
 * What is on a scorecard version. A published version never changes, so the ones in use are kept as they were read: reading and
 * parsing one costs more than the rest of an evaluation. A draft is read each time.
 */
@Injectable()
export class ScorecardContents {
  /** By organisation and version; the one used last comes last. */
  readonly #published = new Map<string, ScorecardContent>();

  constructor(private readonly database: Database) {}

  /** @throws when the organisation has no such version */
  async find(versionId: string): Promise<ScorecardContent> {
    const key = `${this.database.organisationId()} ${versionId}`;
    const known = this.#published.get(key);
    if (known) {
      this.#published.delete(key);
      this.#published.set(key, known);
      return known;
    }
    const [row] = (await this.database
      .manager()
      .query('SELECT content, published_at IS NOT NULL AS published FROM scorecard_version WHERE org_id = $1 AND id = $2', [
        this.database.organisationId(),
        versionId,
      ])) as { content: ScorecardContent; published: boolean }[];
    if (!row) throw new Error('An evaluation’s scorecard version is gone.');
    if (row.published) this.#keep(key, freeze(row.content));
    return row.content;
  }

  #keep(key: string, content: ScorecardContent): void {
    const [oldest] = this.#published.keys();
    if (this.#published.size >= KEPT && oldest !== undefined) this.#published.delete(oldest);
    this.#published.set(key, content);
  }
}

/** Many requests share it: one that changed it would change it for all. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part);
  return value;
}
