import { Injectable } from '@nestjs/common';
import { channelsOf, type MessageChannel, type MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Reminder, type SkipReason } from './reminder.entity.js';

export interface WantedMessage {
  readonly kind: MessageKind;
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
   * Makes what waits for a subject equal to what is wanted: adds what is missing, cancels what is no longer true. A message that was
   * sent stays sent, so repeating it (or doing it late) changes nothing.
   */
  async replaceWaiting(subjectId: string, kinds: readonly MessageKind[], wanted: readonly WantedMessage[]): Promise<void> {
    const keys = wanted.map(({ kind, dueAt, recipientId }) => `${kind} ${dueAt.getTime()} ${recipientId}`);
    const waiting = await this.database.manager().find(Reminder, {
      where: { organisationId: this.database.organisationId(), subjectId, state: 'pending' },
    });
    const gone = waiting.filter(
      ({ kind, dueAt, recipientId }) => kinds.includes(kind) && !keys.includes(`${kind} ${dueAt.getTime()} ${recipientId}`),
    );
    await this.query(
      `UPDATE reminder SET state = 'cancelled', skip_reason = 'replaced' WHERE org_id = $1 AND id = ANY($2) AND state = 'pending'`,
      [gone.map(({ id }) => id)],
    );
    for (const message of wanted) await this.want(subjectId, message);
  }

  /**
   * Adds it for every channel its kind uses, unless it is there; one that was planned away and is wanted again waits again.
   * @returns whether it waits now: false when it was dealt with before
   */
  async want(subjectId: string, { kind, dueAt, recipientId }: WantedMessage): Promise<boolean> {
    let waits = false;
    for (const channel of channelsOf(kind)) {
      const id = newId();
      const rows = await this.query<{ state: string }>(
        `INSERT INTO reminder (org_id, id, kind, subject_id, due_at, recipient_id, message_id, next_try_at, channel) VALUES ($1, $2, $3, $4, $5, $6, $7, $5, $8)
         ON CONFLICT ON CONSTRAINT reminder_once DO UPDATE SET next_try_at = reminder.next_try_at,
           state = CASE WHEN reminder.state = 'cancelled' THEN 'pending' ELSE reminder.state END,
           skip_reason = CASE WHEN reminder.state = 'cancelled' THEN NULL ELSE reminder.skip_reason END
         RETURNING state`,
        [id, kind, subjectId, dueAt, recipientId, `<${id}@vakwerk>`, channel],
      );
      waits ||= rows[0]?.state === 'pending';
    }
    return waits;
  }

  /**
   * Takes one message whose moment has come by the database's clock, and marks it as being sent. Others skip it. One that was
   * claimed or broken off ten minutes ago is taken again and counted as possibly doubled.
   * @param at instead of that clock, which all workers share
   */
  async claimDue(channel: MessageChannel, at?: Date): Promise<{ reminder: Reminder; now: Date } | null> {
    const manager = this.database.manager();
    const [rows] = (await manager.query(
      // A CTE and not a sub-select: the planner may run a sub-select once per row, and then LIMIT 1 claims several.
      `WITH due AS MATERIALIZED (
         SELECT id FROM reminder WHERE org_id = $1 AND channel = $3 AND next_try_at <= ${NOW} AND (state = 'pending'
             OR (state IN ('sending', 'unknown') AND claimed_at < ${NOW} - make_interval(mins => ${CLAIM_MINUTES})))
          ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       UPDATE reminder r SET state = 'sending', claimed_at = ${NOW}, tries = r.tries + 1,
              possibly_doubled = r.possibly_doubled + CASE WHEN r.state = 'pending' THEN 0 ELSE 1 END
         FROM due WHERE r.org_id = $1 AND r.id = due.id RETURNING r.id, ${NOW} AS now`,
      [this.database.organisationId(), at ?? null, channel],
    )) as [{ id: string; now: Date }[], number];
    const claimed = rows[0];
    if (!claimed) return null;
    const where = { organisationId: this.database.organisationId(), id: claimed.id };
    return { reminder: await manager.findOneOrFail(Reminder, { where }), now: claimed.now };
  }

  /** @param tries of the claim; when another has claimed it since, this one has nothing more to say */
  async settle({ id, tries }: Pick<Reminder, 'id' | 'tries'>, outcome: Outcome, at?: Date): Promise<void> {
    await this.database.manager().query(
      `UPDATE reminder SET state = $4, sent_at = CASE WHEN $4 = 'sent' THEN ${NOW} ELSE sent_at END,
              next_try_at = CASE WHEN $5::int IS NULL THEN next_try_at ELSE ${NOW} + make_interval(secs => $5::int) END,
              last_error = coalesce($6, last_error), last_error_at = CASE WHEN $6::text IS NULL THEN last_error_at ELSE ${NOW} END,
              skip_reason = $8, address_refused = $9
        WHERE org_id = $1 AND id = $3 AND tries = $7 AND state = 'sending'`,
      [
        this.database.organisationId(),
        at ?? null,
        id,
        outcome.state,
        outcome.retryInSeconds ?? null,
        outcome.error ?? null,
        tries,
        outcome.skipped ?? null,
        outcome.addressRefused ?? false,
      ],
    );
  }

  /** Not now: it waits for a moment at which it is welcome, as if it had not been claimed. In the transaction of the claim. */
  async postpone({ id }: Reminder, until: Date): Promise<void> {
    await this.query(`UPDATE reminder SET state = 'pending', tries = tries - 1, next_try_at = $3 WHERE org_id = $1 AND id = $2`, [
      id,
      until,
    ]);
  }

  /** It could not even be made, and the claim was rolled back: it waits its turn, so that it does not hold up the others. */
  async setAside({ id }: Reminder, outcome: Outcome, at?: Date): Promise<void> {
    await this.database.manager().query(
      `UPDATE reminder SET state = $4, tries = tries + 1, last_error = $5, last_error_at = ${NOW},
              next_try_at = ${NOW} + make_interval(secs => coalesce($6::int, 0))
        WHERE org_id = $1 AND id = $3 AND state IN ('pending', 'sending', 'unknown')`,
      [this.database.organisationId(), at ?? null, id, outcome.state, outcome.error ?? null, outcome.retryInSeconds ?? null],
    );
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}

export interface Outcome {
  readonly state: 'sent' | 'pending' | 'unknown' | 'failed' | 'gathered' | 'cancelled';
  readonly retryInSeconds?: number;
  /** In the server's own words. */
  readonly error?: string;
  readonly skipped?: SkipReason;
  /** It was about the address: a 5xx at RCPT TO. */
  readonly addressRefused?: boolean;
}
