import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { MessageFacts } from '../mails/message-facts.js';
import type { Reminder } from '../reminders/reminder.entity.js';
import type { InboxMessage } from './inbox-message.entity.js';

export type InboxRow = Pick<InboxMessage, 'id' | 'kind' | 'facts' | 'arrivedAt' | 'readAt'>;

@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** Puts it in the inbox; the same one again changes nothing. */
  async add({ recipientId, kind, subjectId, dueAt }: Reminder, facts: MessageFacts, arrivedAt: Date): Promise<void> {
    await this.query(
      `INSERT INTO inbox_message (org_id, id, recipient_id, kind, subject_id, due_at, facts, arrived_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT inbox_message_once DO NOTHING`,
      [newId(), recipientId, kind, subjectId, dueAt, JSON.stringify(facts), arrivedAt],
    );
  }

  /** Newest first, after a position. One more than asked says that there is a next page. */
  list(
    recipientId: string,
    { unread, limit, after }: { unread: boolean; limit: number; after: { arrivedAt: string; id: string } | null },
  ): Promise<(InboxRow & { sortKey: string })[]> {
    return this.query(
      `SELECT id, kind, facts, arrived_at AS "arrivedAt", read_at AS "readAt", arrived_at::text AS "sortKey" FROM inbox_message
        WHERE org_id = $1 AND recipient_id = $2 AND (NOT $3 OR read_at IS NULL)
          AND ($4::timestamptz IS NULL OR (arrived_at, id) < ($4::timestamptz, $5::uuid))
        ORDER BY arrived_at DESC, id DESC LIMIT $6`,
      [recipientId, unread, after?.arrivedAt ?? null, after?.id ?? null, limit],
    );
  }

  async countUnread(recipientId: string): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM inbox_message WHERE org_id = $1 AND recipient_id = $2 AND read_at IS NULL',
      [recipientId],
    );
    return row?.count ?? 0;
  }

  /** Only this person's own; ids of others are passed over. @returns how many there were */
  async setRead(recipientId: string, ids: readonly string[], readAt: Date | null): Promise<number> {
    return this.change('read_at = $3 WHERE org_id = $1 AND recipient_id = $2 AND id = ANY($4)', [recipientId, readAt, ids]);
  }

  async readAll(recipientId: string, readAt: Date): Promise<number> {
    return this.change('read_at = $3 WHERE org_id = $1 AND recipient_id = $2 AND read_at IS NULL', [recipientId, readAt]);
  }

  async undoReadAll(recipientId: string, readAt: Date): Promise<number> {
    return this.change('read_at = NULL WHERE org_id = $1 AND recipient_id = $2 AND read_at = $3', [recipientId, readAt]);
  }

  /** Whether the person has seen in their inbox what a mail is about. */
  async hasRead({ recipientId, kind, subjectId, dueAt }: Pick<Reminder, 'recipientId' | 'kind' | 'subjectId' | 'dueAt'>) {
    const [row] = await this.query<{ read: boolean }>(
      `SELECT read_at IS NOT NULL AS read FROM inbox_message WHERE org_id = $1 AND recipient_id = $2 AND kind = $3 AND subject_id = $4 AND due_at = $5`,
      [recipientId, kind, subjectId, dueAt],
    );
    return row?.read ?? false;
  }

  private async change(what: string, values: unknown[]): Promise<number> {
    const [, count] = (await this.query(`UPDATE inbox_message SET ${what}`, values)) as unknown as [unknown[], number];
    return count;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
