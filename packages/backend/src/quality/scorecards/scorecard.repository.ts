import { Injectable } from '@nestjs/common';
import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/database/new-id.js';
import { CommentTemplate } from './comment-template.entity.js';
import { Scorecard } from './scorecard.entity.js';
import { ScorecardVersion } from './scorecard-version.entity.js';

export interface ScorecardRow extends Omit<Scorecard, 'organisationId' | 'createdAt' | 'archivedAt'> {
  readonly publishedVersionId: string | null;
  readonly publishedVersionNumber: number | null;
  readonly draftVersionId: string | null;
}

/** A version with the name of its card. */
export interface NamedVersion extends Pick<ScorecardVersion, 'id' | 'scorecardId' | 'number' | 'content' | 'publishedAt'> {
  readonly name: LocalizedText;
}

/** A version with all of its card that a file or a copy needs. */
export interface WholeVersion extends NamedVersion {
  readonly code: string;
  readonly description: LocalizedText;
}

@Injectable()
export class ScorecardRepository {
  constructor(private readonly database: Database) {}

  /** Cards in use by code, each with its newest published version and its draft. */
  async list(): Promise<ScorecardRow[]> {
    return (await this.database.manager().query(
      `SELECT c.id, c.code, c.name, c.description, p.id AS "publishedVersionId", p.number AS "publishedVersionNumber", d.id AS "draftVersionId"
         FROM scorecard c
         LEFT JOIN LATERAL (SELECT id, number FROM scorecard_version v WHERE v.org_id = c.org_id AND v.scorecard_id = c.id
            AND published_at IS NOT NULL ORDER BY number DESC LIMIT 1) p ON true
         LEFT JOIN scorecard_version d ON d.org_id = c.org_id AND d.scorecard_id = c.id AND d.published_at IS NULL
        WHERE c.org_id = $1 AND c.archived_at IS NULL ORDER BY c.code`,
      [this.database.organisationId()],
    )) as ScorecardRow[];
  }

  async findVersion(id: string): Promise<WholeVersion | null> {
    if (!isId(id)) return null;
    const [row] = (await this.database.manager().query(
      `SELECT v.id, v.scorecard_id AS "scorecardId", v.number, v.content, v.published_at AS "publishedAt", c.name, c.code, c.description
         FROM scorecard_version v JOIN scorecard c ON c.org_id = v.org_id AND c.id = v.scorecard_id WHERE v.org_id = $1 AND v.id = $2`,
      [this.database.organisationId(), id],
    )) as WholeVersion[];
    return row ?? null;
  }

  /** The newest version of the card, or of the card published last; an archived card has none to start on. */
  async findPublished(scorecardId: string | null): Promise<Pick<ScorecardVersion, 'id' | 'content'> | null> {
    if (scorecardId !== null && !isId(scorecardId)) return null;
    const [row] = (await this.database.manager().query(
      `SELECT v.id, v.content FROM scorecard_version v JOIN scorecard c ON c.org_id = v.org_id AND c.id = v.scorecard_id
        WHERE v.org_id = $1 AND v.published_at IS NOT NULL AND c.archived_at IS NULL AND ($2::uuid IS NULL OR v.scorecard_id = $2)
        ORDER BY v.published_at DESC, v.number DESC LIMIT 1`,
      [this.database.organisationId(), scorecardId],
    )) as Pick<ScorecardVersion, 'id' | 'content'>[];
    return row ?? null;
  }

  /** Makes or renames the card. Its row stays locked, so two imports of one card take turns. @returns its id */
  async put(card: Pick<Scorecard, 'code' | 'name' | 'description'>): Promise<string> {
    const [row] = (await this.database.manager().query(
      `INSERT INTO scorecard (org_id, id, code, name, description) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (org_id, code) DO UPDATE SET name = excluded.name, description = excluded.description RETURNING id`,
      [this.database.organisationId(), newId(), card.code, JSON.stringify(card.name), JSON.stringify(card.description)],
    )) as { id: string }[];
    if (!row) throw new Error('The card was not stored.');
    return row.id;
  }

  /** Replaces the card's draft, or adds one with the next number. */
  async putDraft(
    scorecardId: string,
    content: ScorecardContent,
    savedById: string | null = null,
  ): Promise<Pick<ScorecardVersion, 'id' | 'number'>> {
    const key = { organisationId: this.database.organisationId(), scorecardId };
    const manager = this.database.manager();
    const draft = await manager.findOne(ScorecardVersion, {
      where: { ...key, publishedAt: IsNull() },
      select: { organisationId: true, id: true, number: true },
    });
    if (draft) {
      await manager.update(
        ScorecardVersion,
        { organisationId: key.organisationId, id: draft.id, publishedAt: IsNull() },
        // Whoever has the draft open learns of it at their next save.
        { content, savedById, savedAt: () => 'clock_timestamp()', revision: () => 'revision + 1' },
      );
      return draft;
    }
    const last = (await manager.maximum(ScorecardVersion, 'number', key)) ?? 0;
    const added = { id: newId(), number: last + 1 };
    await manager.insert(ScorecardVersion, { ...key, ...added, content, savedById });
    return added;
  }

  /** Freezes the draft. @returns when, or null when it was published before */
  async publish(id: string, publishedById: string | null): Promise<Date | null> {
    const [row] = (await this.database.manager().query(
      `WITH published AS (UPDATE scorecard_version SET published_at = clock_timestamp(), published_by_id = $3
          WHERE org_id = $1 AND id = $2 AND published_at IS NULL RETURNING published_at)
       SELECT published_at AS "publishedAt" FROM published`,
      [this.database.organisationId(), id, publishedById],
    )) as { publishedAt: Date }[];
    return row?.publishedAt ?? null;
  }

  listCommentTemplates(): Promise<CommentTemplate[]> {
    return this.database
      .manager()
      .find(CommentTemplate, { where: { organisationId: this.database.organisationId() }, order: { code: 'ASC' } });
  }

  async putCommentTemplate(template: Omit<CommentTemplate, 'organisationId' | 'id'>): Promise<void> {
    await this.database.manager().query(
      `INSERT INTO comment_template (org_id, id, code, skill_id, title, text) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (org_id, code) DO UPDATE SET skill_id = excluded.skill_id, title = excluded.title, text = excluded.text`,
      [
        this.database.organisationId(),
        newId(),
        template.code,
        template.skillId,
        JSON.stringify(template.title),
        JSON.stringify(template.text),
      ],
    );
  }
}
