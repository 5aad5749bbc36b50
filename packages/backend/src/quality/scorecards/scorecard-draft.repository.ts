import { Injectable } from '@nestjs/common';
import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/database/new-id.js';
import type { Scorecard } from './scorecard.entity.js';
import type { ScorecardVersion } from './scorecard-version.entity.js';

export interface LockedCard extends Pick<Scorecard, 'id' | 'code' | 'name' | 'description' | 'archivedAt'> {
  readonly draft: Pick<ScorecardVersion, 'id' | 'number'> | null;
  readonly published: Pick<ScorecardVersion, 'id' | 'number' | 'content'> | null;
}

export interface StoredDraft
  extends Pick<ScorecardVersion, 'id' | 'scorecardId' | 'number' | 'content' | 'publishedAt' | 'revision'> {
  readonly savedAt: Date;
}

/** What authors do to cards and drafts. Everything here runs in a unit of work. */
@Injectable()
export class ScorecardDraftRepository {
  constructor(private readonly database: Database) {}

  /** A card under a code that nobody uses yet. @returns its id, or null when the code is taken */
  async addCard(card: Pick<Scorecard, 'code' | 'name' | 'description'>): Promise<string | null> {
    const [row] = (await this.database.manager().query(
      `INSERT INTO scorecard (org_id, id, code, name, description) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (org_id, code) DO NOTHING RETURNING id`,
      [this.database.organisationId(), newId(), card.code, JSON.stringify(card.name), JSON.stringify(card.description)],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  /** The card, held until the transaction ends: two who start its next version get the same draft. */
  async findCardForChange(id: string): Promise<LockedCard | null> {
    if (!isId(id)) return null;
    const values = [this.database.organisationId(), id];
    const manager = this.database.manager();
    const [card] = (await manager.query(
      `SELECT id, code, name, description, archived_at AS "archivedAt" FROM scorecard WHERE org_id = $1 AND id = $2 FOR UPDATE`,
      values,
    )) as Omit<LockedCard, 'draft' | 'published'>[];
    if (!card) return null;
    // A statement of its own: it must see what a colleague committed while this one waited for the lock.
    const versions = (await manager.query(
      `SELECT id, number, content, published_at AS "publishedAt" FROM scorecard_version WHERE org_id = $1 AND scorecard_id = $2
        ORDER BY number DESC LIMIT 2`,
      values,
    )) as Pick<ScorecardVersion, 'id' | 'number' | 'content' | 'publishedAt'>[];
    return {
      ...card,
      draft: versions.find(({ publishedAt }) => publishedAt === null) ?? null,
      published: versions.find(({ publishedAt }) => publishedAt !== null) ?? null,
    };
  }

  /** The version, held until the transaction ends: what is checked is what is published. */
  async findVersionForChange(id: string): Promise<StoredDraft | null> {
    if (!isId(id)) return null;
    const [row] = (await this.database.manager().query(
      `SELECT id, scorecard_id AS "scorecardId", number, content, published_at AS "publishedAt", revision, saved_at AS "savedAt"
         FROM scorecard_version WHERE org_id = $1 AND id = $2 FOR UPDATE`,
      [this.database.organisationId(), id],
    )) as StoredDraft[];
    return row ?? null;
  }

  async saveContent(id: string, content: ScorecardContent, savedById: string): Promise<{ revision: number; savedAt: Date }> {
    const [row] = (await this.database.manager().query(
      `WITH saved AS (UPDATE scorecard_version SET content = $3, revision = revision + 1, saved_at = clock_timestamp(), saved_by_id = $4
          WHERE org_id = $1 AND id = $2 AND published_at IS NULL RETURNING revision, saved_at)
       SELECT revision, saved_at AS "savedAt" FROM saved`,
      [this.database.organisationId(), id, JSON.stringify(content), savedById],
    )) as { revision: number; savedAt: Date }[];
    if (!row) throw new Error('The draft was published while it was held.');
    return row;
  }

  async rename(id: string, name: LocalizedText, description: LocalizedText): Promise<void> {
    await this.database
      .manager()
      .query('UPDATE scorecard SET name = $3, description = $4 WHERE org_id = $1 AND id = $2', [
        this.database.organisationId(),
        id,
        JSON.stringify(name),
        JSON.stringify(description),
      ]);
  }

  /** Removes a draft, and its card when that has no other version. @returns whether the card went too */
  async discard(versionId: string, scorecardId: string): Promise<boolean> {
    const organisationId = this.database.organisationId();
    const manager = this.database.manager();
    // Whoever starts a version of this card waits for it, and then finds it or not.
    await manager.query('SELECT 1 FROM scorecard WHERE org_id = $1 AND id = $2 FOR UPDATE', [organisationId, scorecardId]);
    await manager.query('DELETE FROM scorecard_version WHERE org_id = $1 AND id = $2 AND published_at IS NULL', [
      organisationId,
      versionId,
    ]);
    const [gone] = (await manager.query(
      `WITH gone AS (DELETE FROM scorecard c WHERE c.org_id = $1 AND c.id = $2
          AND NOT EXISTS (SELECT 1 FROM scorecard_version v WHERE v.org_id = c.org_id AND v.scorecard_id = c.id) RETURNING c.id)
       SELECT id FROM gone`,
      [organisationId, scorecardId],
    )) as { id: string }[];
    return gone !== undefined;
  }

  async setArchived(id: string, archived: boolean): Promise<Date | null> {
    const [row] = (await this.database.manager().query(
      `WITH changed AS (UPDATE scorecard SET archived_at = CASE WHEN $3::boolean THEN coalesce(archived_at, clock_timestamp()) END
          WHERE org_id = $1 AND id = $2 RETURNING archived_at)
       SELECT archived_at AS "archivedAt" FROM changed`,
      [this.database.organisationId(), id, archived],
    )) as { archivedAt: Date | null }[];
    return row?.archivedAt ?? null;
  }
}
