import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** The same key came with another body: a client bug that must not be answered with the first body's result. */
export class IdempotencyKeyReused extends Error {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}

@Injectable()
export class Idempotency {
  constructor(private readonly database: Database) {}

  /**
   * Runs the work once per key, inside the surrounding transaction; a repeat gets the stored answer (plain JSON).
   * Two at the same time: the second waits for the first one's row and then reads its answer.
   * @throws IdempotencyKeyReused
   */
  once<Answer>(personId: string, key: string, body: unknown, work: () => Promise<Answer>): Promise<Answer> {
    return this.onceReading(personId, key, body, async () => null, work);
  }

  /**
   * As `once`, for work that begins with a question: it is asked along with the key, in one round trip, and its answer does not
   * count when the key was used before.
   * @throws IdempotencyKeyReused
   */
  async onceReading<Found, Answer>(
    personId: string,
    key: string,
    body: unknown,
    read: () => Promise<Found>,
    work: (found: Found) => Promise<Answer>,
  ): Promise<Answer> {
    const manager = this.database.manager();
    const organisationId = this.database.organisationId();
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    const claim = manager.query(
      'INSERT INTO idempotency_key (org_id, person_id, key, body_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1 AS claimed',
      [organisationId, personId, key, bodyHash],
    ) as Promise<unknown[]>;
    const [claimed, found] = await Promise.all([claim, read()]);
    if (claimed.length === 0) {
      const [stored] = (await manager.query(
        'SELECT body_hash, answer FROM idempotency_key WHERE org_id = $1 AND person_id = $2 AND key = $3',
        [organisationId, personId, key],
      )) as {
        body_hash: string;
        answer: Answer;
      }[];
      if (stored?.body_hash !== bodyHash) throw new IdempotencyKeyReused('This idempotency key was used for another request.');
      return stored.answer;
    }
    const answer = await work(found);
    this.database.send('UPDATE idempotency_key SET answer = $4 WHERE org_id = $1 AND person_id = $2 AND key = $3', [
      organisationId,
      personId,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }
}
