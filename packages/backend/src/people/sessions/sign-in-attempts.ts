import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { PeopleError } from '../people.errors.js';

const WINDOW_MINUTES = 15;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 50;

/** Only a hash is kept: what people type there is sometimes a password. */
const subjectOf = (kind: string, value: string) => `${kind}:${createHash('sha256').update(value).digest('base64url')}`;

/** Codes of one person. Apart from the address they sign in with: an account elsewhere with the same one may not forget these. */
export const codeSubject = (personId: string): string => `secondFactor:${personId}`;

/** Counts failed attempts per account and per network address, in the database so that every api process sees them. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly database: Database) {}

  /** Counts an attempt before it is judged. @returns its id, for `forget`. @throws PeopleError tooManyAttempts */
  async count(email: string, address: string): Promise<string> {
    if (await this.tooMany(email, address)) throw new PeopleError('tooManyAttempts');
    return this.record(email, address);
  }

  private async tooMany(email: string, address: string): Promise<boolean> {
    // One at a time for an account and for an address, always in this order: many at once would all count before any is recorded.
    for (const subject of [subjectOf('account', email), subjectOf('address', address)])
      await this.database.manager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
    const [row] = (await this.database.manager().query(
      `SELECT count(*) FILTER (WHERE subject = $1)::int AS account, count(*) FILTER (WHERE subject = $2)::int AS address
         FROM sign_in_attempt WHERE subject IN ($1, $2) AND at > now() - make_interval(mins => $3)`,
      [subjectOf('account', email), subjectOf('address', address), WINDOW_MINUTES],
    )) as { account: number; address: number }[];
    return (row?.account ?? 0) >= PER_ACCOUNT || (row?.address ?? 0) >= PER_ADDRESS;
  }

  /** @returns the id of what was counted against the address, for `forget` */
  private async record(email: string, address: string): Promise<string> {
    const id = newId();
    await this.database
      .manager()
      .query('INSERT INTO sign_in_attempt (id, subject) VALUES ($1, $2), ($3, $4)', [
        newId(),
        subjectOf('account', email),
        id,
        subjectOf('address', address),
      ]);
    return id;
  }

  /** The right password, and still no way in: nobody at that address was guessing. What the account counted stays. */
  async forgetAddress(addressAttemptId: string): Promise<void> {
    await this.database.manager().query('DELETE FROM sign_in_attempt WHERE id = $1', [addressAttemptId]);
  }

  /** After the right password. Of the address only this attempt: an office has one address, and everyone comes in at nine. */
  async forget(email: string, addressAttemptId: string): Promise<void> {
    await this.database
      .manager()
      .query('DELETE FROM sign_in_attempt WHERE subject = $1 OR id = $2', [subjectOf('account', email), addressAttemptId]);
  }
}
