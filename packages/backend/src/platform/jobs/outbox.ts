import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { DomainEvent } from './event.js';

/** Postgres channel that wakes the relay; nobody depends on it arriving. */
export const OUTBOX_CHANNEL = 'vakwerk_outbox';

/** Where a use case leaves its events, inside its own transaction. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  /** @returns the ids of the events, in the order given; a job's id starts with its event's id */
  async append(...events: DomainEvent[]): Promise<string[]> {
    const organisationId = this.database.organisationId();
    const ids: string[] = [];
    for (const event of events) {
      const id = newId();
      ids.push(id);
      this.database.send(
        `WITH woken AS (SELECT pg_notify('${OUTBOX_CHANNEL}', ''))
         INSERT INTO outbox_event (org_id, id, type, version, payload) SELECT $1, $2, $3, $4, $5 FROM woken`,
        [organisationId, id, event.type, event.version, JSON.stringify(event.payload)],
      );
    }
    return ids;
  }
}
