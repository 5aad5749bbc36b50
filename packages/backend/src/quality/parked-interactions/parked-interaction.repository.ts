import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { ParkedInteraction } from './parked-interaction.entity.js';

/** What the list shows; what was said and heard stays where it is. */
export type ParkedSummary = Pick<
  ParkedInteraction,
  'id' | 'employeeNumber' | 'channel' | 'direction' | 'queue' | 'startedAt' | 'durationSeconds' | 'subject' | 'createdAt'
> & { readonly hasRecording: boolean; readonly hasTranscript: boolean };

const SUMMARY = `id, employee_number AS "employeeNumber", channel, direction, queue, started_at AS "startedAt", duration_seconds AS "durationSeconds",
  subject, created_at AS "createdAt", storage_key IS NOT NULL AS "hasRecording", turns IS NOT NULL AS "hasTranscript"`;

@Injectable()
export class ParkedInteractionRepository {
  constructor(private readonly database: Database) {}

  async add(parked: Omit<ParkedInteraction, 'organisationId' | 'createdAt' | 'state' | 'discardReason'>): Promise<void> {
    await this.database
      .manager()
      .insert(ParkedInteraction, { ...parked, organisationId: this.database.organisationId(), state: 'waiting' });
  }

  async save(parked: ParkedInteraction): Promise<void> {
    await this.database.manager().save(ParkedInteraction, parked, { reload: false });
  }

  async remove(id: string): Promise<void> {
    await this.database.manager().delete(ParkedInteraction, { organisationId: this.database.organisationId(), id });
  }

  /** One that waits, held until the transaction ends: only one can match or discard it. */
  async take(id: string): Promise<ParkedInteraction | null> {
    if (!isId(id)) return null;
    return this.database.manager().findOne(ParkedInteraction, {
      where: { organisationId: this.database.organisationId(), id, state: 'waiting' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Newest first. `parkedById` null: everyone's. */
  async list(search: { parkedById: string | null; before: string | null; limit: number }): Promise<ParkedSummary[]> {
    return (await this.database.manager().query(
      `SELECT ${SUMMARY} FROM parked_interaction
        WHERE org_id = $1 AND state = 'waiting' AND ($2::uuid IS NULL OR parked_by_id = $2) AND ($3::uuid IS NULL OR id < $3)
        ORDER BY id DESC LIMIT $4`,
      [this.database.organisationId(), search.parkedById, search.before, search.limit],
    )) as ParkedSummary[];
  }

  async count(parkedById: string | null): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query(
        `SELECT count(*)::int AS waiting FROM parked_interaction WHERE org_id = $1 AND state = 'waiting' AND ($2::uuid IS NULL OR parked_by_id = $2)`,
        [this.database.organisationId(), parkedById],
      )) as { waiting: number }[];
    return row?.waiting ?? 0;
  }

  /** Those whose agent is known by now, oldest first. */
  async listKnown(limit: number): Promise<{ id: string; personId: string }[]> {
    return (await this.database.manager().query(
      `SELECT w.id, p.id AS "personId" FROM parked_interaction w JOIN person p ON p.org_id = w.org_id AND p.employee_number = w.employee_number
        WHERE w.org_id = $1 AND w.state = 'waiting' ORDER BY w.id LIMIT $2`,
      [this.database.organisationId(), limit],
    )) as { id: string; personId: string }[];
  }
}
