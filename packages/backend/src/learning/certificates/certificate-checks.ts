import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';

const WINDOW_MINUTES = 15;
/** A personnel department that checks a class of people does so from one address; a machine that guesses asks for more. */
const PER_ADDRESS = 60;

/** Counts who asks about codes, in the database so that every api process sees it. */
@Injectable()
export class CertificateChecks {
  constructor(private readonly database: Database) {}

  /** Counts this one too, before it is judged. @returns false when this address asked too often */
  async mayAsk(address: string): Promise<boolean> {
    const subject = createHash('sha256').update(address).digest('base64url');
    const manager = this.database.manager();
    // One at a time for an address: many at once would all count before any is recorded.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
    await manager.query('DELETE FROM certificate_check WHERE subject = $1 AND at < now() - make_interval(mins => $2)', [
      subject,
      WINDOW_MINUTES,
    ]);
    const [row] = (await manager.query('SELECT count(*)::int AS count FROM certificate_check WHERE subject = $1', [subject])) as {
      count: number;
    }[];
    if ((row?.count ?? 0) >= PER_ADDRESS) return false;
    await manager.query('INSERT INTO certificate_check (id, subject) VALUES ($1, $2)', [newId(), subject]);
    return true;
  }

  /** The organisation of a certificate, by its code; before anyone is signed in. */
  async organisationOf(code: string): Promise<{ organisationId: string; id: string } | null> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.certificate_code', $1, true)`, [code]);
    const [row] = (await manager.query('SELECT org_id AS "organisationId", id FROM certificate WHERE code = $1', [code])) as {
      organisationId: string;
      id: string;
    }[];
    return row ?? null;
  }
}
