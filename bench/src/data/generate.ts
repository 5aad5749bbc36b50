import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { CHANCE_SQL, DATED_SQL, DERIVED_SQL } from './evaluations.js';
import { idOf } from './ids.js';
import { addLearning } from './learning.js';
import { PEOPLE_SQL } from './people.js';
import { SCORECARD } from './scorecard.js';

/** The session token of the first coach, whom most requests are signed in as, and of an agent of their team. */
export const COACH_TOKEN = 'bench-session-of-the-first-coach';
export const AGENT_TOKEN = 'bench-session-of-the-first-agent';
/** Of the manager of all teams. */
export const MANAGER_TOKEN = 'bench-session-of-the-manager';
const SIGNED_IN = [
  { token: COACH_TOKEN, personId: idOf('coach', 0) },
  { token: AGENT_TOKEN, personId: idOf('agent', 0) },
  { token: MANAGER_TOKEN, personId: idOf('manager', 0) },
];
const ORGANISATION = idOf('organisation', 1);

export interface DataFacts {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Fills a migrated, empty database with the organisation. As superuser: row-level security binds the owner too. */
export async function generate(superuserUrl: string): Promise<DataFacts> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const began = performance.now();
  try {
    await client.query(CHANCE_SQL);
    for (const sql of PEOPLE_SQL) await client.query(sql);
    await addScorecard(client);
    const monday = `(date_trunc('week', now() AT TIME ZONE 'Europe/Amsterdam') + interval '7 days') AT TIME ZONE 'Europe/Amsterdam'`;
    const end = (await client.query<{ end: Date }>(`SELECT ${monday} AS end`)).rows[0]?.end;
    for (const sql of DATED_SQL) await client.query(sql, [end]);
    for (const sql of DERIVED_SQL) await client.query(sql);
    await addLearning(client);
    await client.query('VACUUM ANALYZE');
    const size = await client.query<{ mb: number }>('SELECT (pg_database_size(current_database()) / 1048576)::int AS mb');
    return { seconds: (performance.now() - began) / 1000, megabytes: size.rows[0]?.mb ?? 0 };
  } finally {
    await client.end();
  }
}

async function addScorecard(client: Client): Promise<void> {
  const name = JSON.stringify({ nl: 'Klantgesprek', en: 'Customer call' });
  await client.query(`INSERT INTO scorecard (org_id, id, code, name, description) VALUES ($1, $2, 'bench', $3, $3)`, [
    ORGANISATION,
    idOf('scorecard', 1),
    name,
  ]);
  await client.query(
    'INSERT INTO scorecard_version (org_id, id, scorecard_id, number, content, published_at) VALUES ($1, $2, $3, 1, $4, now())',
    [ORGANISATION, idOf('scorecardVersion', 1), idOf('scorecard', 1), JSON.stringify(SCORECARD)],
  );
}

/** Signs these people in, or keeps them signed in: a session ends after an hour without use. */
export async function signIn(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const { token, personId } of SIGNED_IN)
      await client.query(
        `INSERT INTO session (org_id, token_hash, person_id, started_at, last_seen_at) VALUES ($1, $2, $3, now(), now())
         ON CONFLICT (org_id, token_hash) DO UPDATE SET started_at = now(), last_seen_at = now()`,
        [ORGANISATION, createHash('sha256').update(token).digest('base64url'), personId],
      );
  } finally {
    await client.end();
  }
}
