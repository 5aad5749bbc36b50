import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { MailKind } from './mail-kind.js';
import { Reminder } from './reminder.entity.js';

export interface WantedMail {
  readonly kind: MailKind;
  readonly dueAt: Date;
  readonly recipientId: string;
}

/** After this long without an answer the process that claimed it is taken for dead. */
export const CLAIM_MINUTES = 10;
/** The moment that was given as the second parameter, else the clock of the database. */
const NOW = 'coalesce($2::timestamptz, clock_timestamp())';

@Injectable()
export class ReminderRepository {
  constructor(private readonly database: Database) {}

  /**
   * Makes what waits for a subject equal to what is wanted: adds what is missing, cancels what is no longer true. Mail that was
   * sent stays sent, so repeating it (or doing it late) changes nothing.
   */
  async replaceWaiting(subjectId: string, kinds: readonly MailKind[], wanted: readonly WantedMail[]): Promise<void> {
    const keys = wanted.map(({ kind, dueAt, recipientId }) => `${kind} ${dueAt.getTime()} ${recipientId}`);
    const waiting = await this.database.manager().find(Reminder, {
      where: { organisationId: this.database.organisationId(), subjectId, state: 'pending' },
    });
    const gone = waiting.filter(
      ({ kind, dueAt, recipientId }) => kinds.includes(kind) && !keys.includes(`${kind} ${dueAt.getTime()} ${recipientId}`),
    );
    await this.database
      .manager()
      .query(`UPDATE reminder SET state = 'cancelled' WHERE org_id = $1 AND id = ANY($2) AND state = 'pending'`, [
        this.database.organisationId(),
        gone.map(({ id }) => id),
      ]);
    for (const mail of wanted) await this.want(subjectId, mail);
  }

  /** Adds it unless it is there; one that was cancelled and is wanted again waits again. */
  async want(subjectId: string, { kind, dueAt, recipientId }: WantedMail): Promise<void> {
    const id = newId();
    await this.database.manager().query(
      `INSERT INTO reminder (org_id, id, kind, subject_id, due_at, recipient_id, message_id, next_try_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $5)
       ON CONFLICT ON CONSTRAINT reminder_once DO UPDATE SET state = 'pending' WHERE reminder.state = 'cancelled'`,
      [this.database.organisationId(), id, kind, subjectId, dueAt, recipientId, `<${id}@vakwerk>`],
    );
  }

  /**
   * Takes one mail whose moment has come by the database's clock, and marks it as being sent. Others skip it. One that was
   * claimed or broken off ten minutes ago is taken again and counted as possibly doubled.
   * @param at instead of that clock, which all workers share
   */
  async claimDue(at?: Date): Promise<{ reminder: Reminder; now: Date } | null> {
    const manager = this.database.manager();
    const [rows] = (await manager.query(
      // A CTE and not a sub-select: the planner may run a sub-select once per row, and then LIMIT 1 claims several.
      `WITH due AS MATERIALIZED (
         SELECT id FROM reminder WHERE org_id = $1 AND next_try_at <= ${NOW} AND (state = 'pending'
             OR (state IN ('sending', 'unknown') AND claimed_at < ${NOW} - make_interval(mins => ${CLAIM_MINUTES})))
          ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       UPDATE reminder r SET state = 'sending', claimed_at = ${NOW}, tries = r.tries + 1,
              possibly_doubled = r.possibly_doubled + CASE WHEN r.state = 'pending' THEN 0 ELSE 1 END
         FROM due WHERE r.org_id = $1 AND r.id = due.id RETURNING r.id, ${NOW} AS now`,
      [this.database.organisationId(), at ?? null],
    )) as [{ id: string; now: Date }[], number];
    const claimed = rows[0];
    if (!claimed) return null;
    const where = { organisationId: this.database.organisationId(), id: claimed.id };
    return { reminder: await manager.findOneOrFail(Reminder, { where }), now: claimed.now };
  }

  /** @param tries of the claim; when another has claimed it since, this one has nothing more to say */
  async settle({ id, tries }: Reminder, outcome: Outcome, at?: Date): Promise<void> {
    await this.database.manager().query(
      `UPDATE reminder SET state = $4, sent_at = CASE WHEN $4 = 'sent' THEN ${NOW} ELSE sent_at END,
              next_try_at = CASE WHEN $5::int IS NULL THEN next_try_at ELSE ${NOW} + make_interval(secs => $5::int) END,
              last_error = coalesce($6, last_error), last_error_at = CASE WHEN $6::text IS NULL THEN last_error_at ELSE ${NOW} END
        WHERE org_id = $1 AND id = $3 AND tries = $7 AND state = 'sending'`,
      [
        this.database.organisationId(),
        at ?? null,
        id,
        outcome.state,
        outcome.retryInSeconds ?? null,
        outcome.error ?? null,
        tries,
      ],
    );
  }

  async summary(): Promise<{ pending: number; failed: number; lastError: string | null; lastSentAt: Date | null }> {
    const [row] = (await this.database.manager().query(
      `SELECT count(*) FILTER (WHERE state IN ('pending', 'sending', 'unknown') AND due_at <= clock_timestamp())::int AS pending,
              count(*) FILTER (WHERE state = 'failed')::int AS failed, max(sent_at) AS "lastSentAt",
              (SELECT last_error FROM reminder WHERE org_id = $1 AND last_error_at IS NOT NULL ORDER BY last_error_at DESC LIMIT 1) AS "lastError"
         FROM reminder WHERE org_id = $1`,
      [this.database.organisationId()],
    )) as { pending: number; failed: number; lastError: string | null; lastSentAt: Date | null }[];
    return row ?? { pending: 0, failed: 0, lastError: null, lastSentAt: null };
  }
}

export interface Outcome {
  readonly state: 'sent' | 'pending' | 'unknown' | 'failed' | 'cancelled';
  readonly retryInSeconds?: number;
  readonly error?: string;
}
