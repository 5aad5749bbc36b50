import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Reminder, SkipReason } from './reminder.entity.js';

export type Gathered = Pick<Reminder, 'id' | 'kind' | 'subjectId' | 'dueAt' | 'recipientId'>;

/** Mail that waits for the digest of its reader. */
@Injectable()
export class GatheredRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  listOf(recipientId: string): Promise<Gathered[]> {
    return this.query(
      `SELECT id, kind, subject_id AS "subjectId", due_at AS "dueAt", recipient_id AS "recipientId" FROM reminder
        WHERE org_id = $1 AND recipient_id = $2 AND state = 'gathered' ORDER BY due_at, id`,
      [recipientId],
    );
  }

  /** The digest says these; a digest that is made again says what is true then. */
  async putIn(digestId: string, recipientId: string, ids: readonly string[]): Promise<void> {
    await this.query(
      `UPDATE reminder SET digest_id = CASE WHEN id = ANY($4) THEN $3::uuid END WHERE org_id = $1 AND recipient_id = $2 AND state = 'gathered'`,
      [recipientId, digestId, ids],
    );
  }

  async skip(id: string, reason: SkipReason): Promise<void> {
    await this.query(
      `UPDATE reminder SET state = 'cancelled', skip_reason = $3 WHERE org_id = $1 AND id = $2 AND state = 'gathered'`,
      [id, reason],
    );
  }

  /** The digest is out, and so is all it says. */
  async settle(digestId: string, sentAt: Date | null): Promise<void> {
    await this.query(
      `UPDATE reminder SET state = 'sent', sent_at = coalesce($3::timestamptz, clock_timestamp()) WHERE org_id = $1 AND digest_id = $2 AND state = 'gathered'`,
      [digestId, sentAt],
    );
  }

  /** Who wants no digest any more gets nothing of what waited for it. */
  async forget(recipientId: string): Promise<void> {
    await this.query(
      `UPDATE reminder SET state = 'cancelled', skip_reason = 'switchedOff'
        WHERE org_id = $1 AND recipient_id = $2 AND (state = 'gathered' OR (kind = 'digest' AND state = 'pending'))`,
      [recipientId],
    );
  }

  /** Takes back the digests that wait for another moment than the person wants now. @returns whether anything waits for a digest */
  async replan(recipientId: string): Promise<boolean> {
    await this.query(
      `UPDATE reminder SET state = 'cancelled', skip_reason = 'replaced' WHERE org_id = $1 AND recipient_id = $2 AND kind = 'digest' AND state = 'pending'`,
      [recipientId],
    );
    return (await this.listOf(recipientId)).length > 0;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
