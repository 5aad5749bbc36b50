import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { SessionSeat } from './session-seat.entity.js';

@Injectable()
export class SessionSeatRepository {
  constructor(private readonly database: Database) {}

  async add(sessionId: string, personIds: readonly string[]): Promise<void> {
    const organisationId = this.database.organisationId();
    const seats = personIds.map((personId) => ({ organisationId, id: newId(), sessionId, personId }));
    await this.database.manager().insert(SessionSeat, seats);
  }

  listOf(sessionId: string): Promise<SessionSeat[]> {
    return this.database.manager().find(SessionSeat, {
      where: { organisationId: this.database.organisationId(), sessionId },
      order: { id: 'ASC' },
    });
  }

  change(sessionId: string, personId: string, values: Partial<Pick<SessionSeat, 'note' | 'signedAt'>>): Promise<unknown> {
    const organisationId = this.database.organisationId();
    return this.database.manager().update(SessionSeat, { organisationId, sessionId, personId }, values);
  }

  /** What was signed for has changed: nobody has signed for this. */
  async unsign(sessionId: string): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().update(SessionSeat, { organisationId, sessionId }, { signedAt: null });
  }

  /**
   * This person's screen is in the room, at a point; `there` false: it has just gone.
   * @returns how it was before, by the database's clock
   */
  async see({
    sessionId,
    personId,
    itemId,
    there,
  }: {
    sessionId: string;
    personId: string;
    itemId: string | null;
    there: boolean;
  }): Promise<{ seenAt: Date | null; seenItemId: string | null; now: Date } | null> {
    const [rows] = (await this.database.manager().query(
      `UPDATE session_seat t SET seen_at = CASE WHEN $5 THEN clock_timestamp() END, seen_item_id = $4
         FROM (SELECT id, seen_at, seen_item_id FROM session_seat WHERE org_id = $1 AND session_id = $2 AND person_id = $3 FOR UPDATE) before
        WHERE t.org_id = $1 AND t.id = before.id
        RETURNING before.seen_at AS "seenAt", before.seen_item_id AS "seenItemId", clock_timestamp() AS now`,
      [this.database.organisationId(), sessionId, personId, itemId, there],
    )) as [{ seenAt: Date | null; seenItemId: string | null; now: Date }[], number];
    return rows[0] ?? null;
  }
}
