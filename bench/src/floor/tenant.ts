import { createHash } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';

/** The signed-in person, as far as the answers need to know. */
export interface Caller {
  readonly organisationId: string;
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
}

export const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  options: '-c jit=off',
  pipeline: true,
  statement_timeout: 5_000,
  idle_in_transaction_session_timeout: 60_000,
  application_name: 'bench-floor',
});

/** One transaction; BEGIN and the organisation go as one message that is not awaited, as in the product. */
export async function inOrganisation<T>(
  organisationId: string,
  work: (client: PoolClient) => Promise<T>,
  begin: 'BEGIN READ ONLY' | 'BEGIN' = 'BEGIN READ ONLY',
): Promise<T> {
  const client = await pool.connect();
  try {
    const begun = client.query(`${begin}; SELECT set_config('app.org_id', '${organisationId}', true)`);
    const result = await work(client);
    await begun;
    await client.query('COMMIT');
    return result;
  } finally {
    client.release();
  }
}

const recent = new Map<string, { caller: Caller; until: number }>();
const BELIEVED_MS = 1_000;

/** Who holds the cookie's session, believed for a second, as in the product. @throws when nobody does */
export async function callerOf(cookie: string): Promise<Caller> {
  const token = cookie.slice(cookie.indexOf('=') + 1);
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  const known = recent.get(tokenHash);
  if (known && known.until > Date.now()) return known.caller;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.session_token_hash', $1, true)`, [tokenHash]);
    const session = await client.query<{ org_id: string }>('SELECT org_id FROM session WHERE token_hash = $1', [tokenHash]);
    await client.query(`SELECT set_config('app.org_id', $1, true)`, [session.rows[0]?.org_id ?? '']);
    const { rows } = await client.query<Caller>(
      `SELECT p.org_id AS "organisationId", p.id AS "personId", p.roles, p.language, p.time_zone AS "timeZone",
              ARRAY(SELECT team_id FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.starts_on <= now() AND (m.ends_on IS NULL OR m.ends_on > now())) AS "teamIds"
         FROM session s JOIN person p ON p.org_id = s.org_id AND p.id = s.person_id WHERE s.token_hash = $1 AND p.status = 'active'`,
      [tokenHash],
    );
    await client.query('COMMIT');
    const [caller] = rows;
    if (!caller) throw new Error('Nobody holds this session.');
    recent.set(tokenHash, { caller, until: Date.now() + BELIEVED_MS });
    return caller;
  } finally {
    client.release();
  }
}
