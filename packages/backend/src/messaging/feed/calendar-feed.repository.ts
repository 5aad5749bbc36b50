import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { CalendarFeed } from './calendar-feed.entity.js';

@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly database: Database) {}

  find(personId: string): Promise<CalendarFeed | null> {
    return this.database.manager().findOne(CalendarFeed, { where: { organisationId: this.database.organisationId(), personId } });
  }

  /** The new address replaces the old one, which is dead at once. */
  async replace(personId: string, tokenHash: string): Promise<void> {
    await this.database.manager().query(
      `INSERT INTO calendar_feed (org_id, id, person_id, token_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT calendar_feed_person DO UPDATE SET token_hash = excluded.token_hash, created_at = now(), last_read_at = NULL`,
      [this.database.organisationId(), newId(), personId, tokenHash],
    );
  }

  /** @returns false when there is none */
  async remove(personId: string): Promise<boolean> {
    const [rows] = (await this.database
      .manager()
      .query('DELETE FROM calendar_feed WHERE org_id = $1 AND person_id = $2 RETURNING id', [
        this.database.organisationId(),
        personId,
      ])) as [unknown[], number];
    return rows.length === 1;
  }

  /** Whose feed this is. Asked before the organisation is known. */
  async findByHash(tokenHash: string): Promise<{ organisationId: string; personId: string } | null> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.calendar_token_hash', $1, true)`, [tokenHash]);
    const [row] = (await manager.query(
      'SELECT org_id AS "organisationId", person_id AS "personId" FROM calendar_feed WHERE token_hash = $1',
      [tokenHash],
    )) as { organisationId: string; personId: string }[];
    return row ?? null;
  }

  /** To the minute: calendars ask often. */
  async touch(personId: string): Promise<void> {
    await this.database.manager().query(
      `UPDATE calendar_feed SET last_read_at = now() WHERE org_id = $1 AND person_id = $2
          AND (last_read_at IS NULL OR last_read_at < now() - interval '1 minute')`,
      [this.database.organisationId(), personId],
    );
  }
}
