import { Injectable } from '@nestjs/common';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { ReminderState, SkipReason } from '../reminders/reminder.entity.js';

/** How an administrator narrows the list of mail. */
export const MAIL_LOG_FILTERS = ['all', 'waiting', 'sent', 'unknown', 'failed', 'gathered', 'notSent'] as const;
export type MailLogFilter = (typeof MAIL_LOG_FILTERS)[number];

const STATES: Readonly<Record<Exclude<MailLogFilter, 'all'>, readonly ReminderState[]>> = {
  waiting: ['pending', 'sending'],
  sent: ['sent'],
  unknown: ['unknown'],
  failed: ['failed'],
  gathered: ['gathered'],
  notSent: ['cancelled'],
};

export interface LoggedMail {
  readonly id: string;
  readonly kind: MessageKind;
  readonly state: ReminderState;
  readonly dueAt: Date;
  readonly nextTryAt: Date;
  readonly sentAt: Date | null;
  readonly tries: number;
  readonly possiblyDoubled: number;
  readonly lastError: string | null;
  readonly skipReason: SkipReason | null;
  readonly recipientId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly sortKey: string;
}

export interface RefusedAddress {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly error: string | null;
  readonly at: Date;
}

const NOW = 'clock_timestamp()';

/** What became of mail, for administrators. Only mail whose moment has come: what is planned for later is nobody’s news yet. */
@Injectable()
export class MailLogRepository {
  constructor(private readonly database: Database) {}

  async summary(): Promise<{ pending: number; failed: number; lastError: string | null; lastSentAt: Date | null }> {
    const [row] = await this.query<{ pending: number; failed: number; lastError: string | null; lastSentAt: Date | null }>(
      `SELECT count(*) FILTER (WHERE state IN ('pending', 'sending', 'unknown') AND next_try_at <= ${NOW} OR state IN ('pending', 'unknown') AND tries > 0)::int AS pending,
              count(*) FILTER (WHERE state = 'failed')::int AS failed, max(sent_at) AS "lastSentAt",
              (SELECT last_error FROM reminder WHERE org_id = $1 AND channel = 'mail' AND last_error_at IS NOT NULL ORDER BY last_error_at DESC LIMIT 1) AS "lastError"
         FROM reminder WHERE org_id = $1 AND channel = 'mail'`,
      [],
    );
    return row ?? { pending: 0, failed: 0, lastError: null, lastSentAt: null };
  }

  /** Newest moment first, after a position. One more than asked says that there is a next page. */
  list(filter: MailLogFilter, limit: number, after: { dueAt: string; id: string } | null): Promise<LoggedMail[]> {
    return this.query(
      `SELECT r.id, r.kind, r.state, r.due_at AS "dueAt", r.next_try_at AS "nextTryAt", r.sent_at AS "sentAt", r.tries, r.possibly_doubled AS "possiblyDoubled",
              r.last_error AS "lastError", r.skip_reason AS "skipReason", p.id AS "recipientId", p.given_name AS "givenName", p.family_name AS "familyName",
              p.email, r.due_at::text AS "sortKey"
         FROM reminder r JOIN person p ON p.org_id = r.org_id AND p.id = r.recipient_id
        WHERE r.org_id = $1 AND r.channel = 'mail' AND r.due_at <= ${NOW} AND ($2::text[] IS NULL OR r.state = ANY($2))
          AND ($3::timestamptz IS NULL OR (r.due_at, r.id) < ($3::timestamptz, $4::uuid))
        ORDER BY r.due_at DESC, r.id DESC LIMIT $5`,
      [filter === 'all' ? null : STATES[filter], after?.dueAt ?? null, after?.id ?? null, limit],
    );
  }

  /** People whose address the server refused, and none was taken for since. At most a hundred, latest first. */
  refusedAddresses(): Promise<RefusedAddress[]> {
    return this.query(
      `SELECT * FROM (
         SELECT DISTINCT ON (r.recipient_id) p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName", p.email,
                r.last_error AS error, r.last_error_at AS at
           FROM reminder r JOIN person p ON p.org_id = r.org_id AND p.id = r.recipient_id
          WHERE r.org_id = $1 AND r.channel = 'mail' AND r.address_refused AND p.status <> 'deactivated'
            AND NOT EXISTS (SELECT 1 FROM reminder s WHERE s.org_id = r.org_id AND s.recipient_id = r.recipient_id AND s.channel = 'mail'
                             AND s.state = 'sent' AND s.sent_at > r.last_error_at)
          ORDER BY r.recipient_id, r.last_error_at DESC) refused ORDER BY at DESC LIMIT 100`,
      [],
    );
  }

  /** Tries mail again that was given up. It goes the way of all mail. @returns false when there is no such mail */
  async retry(id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const [, count] = (await this.query(
      `UPDATE reminder SET state = 'pending', tries = 0, next_try_at = ${NOW} WHERE org_id = $1 AND id = $2 AND channel = 'mail' AND state = 'failed'`,
      [id],
    )) as unknown as [unknown[], number];
    return count === 1;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
