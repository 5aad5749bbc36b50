import { Injectable } from '@nestjs/common';
import type { InteractionAccess } from '@vakwerk/domain/quality/interactions/interaction-policy';
import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { Interaction } from './interaction.entity.js';
import {
  INTERACTION_ACCESS,
  INTERACTION_DETAIL,
  type InteractionDetail,
  type InteractionRow,
  type InteractionSearch,
  listInteractions,
  toDetail,
} from './interaction.queries.js';

/** An interaction as it comes in: nothing of it was removed yet. */
export type ArrivingInteraction = Omit<
  Interaction,
  'organisationId' | 'createdAt' | 'pausedSpans' | 'practice' | 'audioRemovedAt' | 'transcriptRemovedAt'
> &
  Partial<Pick<Interaction, 'pausedSpans' | 'practice'>>;

@Injectable()
export class InteractionRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when an interaction of this source is there already; nothing is written then */
  async addOnce(interaction: ArrivingInteraction): Promise<boolean> {
    const { raw } = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(Interaction)
      .values({ ...interaction, organisationId: this.database.organisationId() })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0;
  }

  /** One import of a source at a time: whoever comes second sees what the first one wrote. Ends with the transaction. */
  async holdSource(sourceKey: string): Promise<void> {
    await this.database
      .manager()
      .query(`SELECT pg_advisory_xact_lock(hashtextextended('source' || $1 || $2, 0))`, [
        this.database.organisationId(),
        sourceKey,
      ]);
  }

  /** The interaction, parked ones included, that came from this source or holds this very recording, or held it until it was removed. */
  async findImported(sourceKey: string, recordingSha256: string | null): Promise<string | null> {
    const [row] = (await this.database.manager().query(
      `SELECT id FROM interaction WHERE org_id = $1 AND source_key = $2
       UNION ALL SELECT interaction_id FROM recording WHERE org_id = $1 AND sha256 = $3
       UNION ALL SELECT interaction_id FROM deletion_record WHERE org_id = $1 AND class = 'audio' AND object_sha256 = $3
       UNION ALL SELECT id FROM parked_interaction WHERE org_id = $1 AND (source_key = $2 OR recording_sha256 = $3) LIMIT 1`,
      [this.database.organisationId(), sourceKey, recordingSha256],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  /** The pauses something was brought in with, parked or not; null when it was discarded. Without sound or words the end is open. */
  async findPaused(id: string): Promise<{ spans: readonly Span[]; durationMs: number } | null> {
    const [row] = (await this.database.manager().query(
      `SELECT paused_spans AS spans, (CASE WHEN duration_seconds > 0 THEN duration_seconds ELSE 86400 END) * 1000 AS "durationMs"
         FROM interaction WHERE org_id = $1 AND id = $2
       UNION ALL SELECT paused_spans, (CASE WHEN duration_seconds > 0 THEN duration_seconds ELSE 86400 END) * 1000
         FROM parked_interaction WHERE org_id = $1 AND id = $2 AND state = 'waiting'`,
      [this.database.organisationId(), id],
    )) as { spans: readonly Span[]; durationMs: number }[];
    return row ?? null;
  }

  /** What the policies ask about an interaction and this person; null when it does not exist. */
  async findAccess(id: string, personId: string): Promise<InteractionAccess | null> {
    if (!isId(id)) return null;
    const [row] = (await this.database
      .manager()
      .query(INTERACTION_ACCESS, [this.database.organisationId(), id, personId])) as InteractionAccess[];
    return row ?? null;
  }

  async findDetail(id: string): Promise<InteractionDetail | null> {
    const [row] = (await this.database
      .manager()
      .query(`${INTERACTION_DETAIL} WHERE i.org_id = $1 AND i.id = $2`, [
        this.database.organisationId(),
        id,
      ])) as InteractionRow[];
    return row ? toDetail(row) : null;
  }

  /** Newest first, at most `limit`. */
  async list(search: InteractionSearch): Promise<InteractionDetail[]> {
    const { sql, values } = listInteractions(this.database.organisationId(), search);
    return ((await this.database.manager().query(sql, values)) as InteractionRow[]).map(toDetail);
  }
}
