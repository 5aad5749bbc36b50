import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { SETTINGS } from '../settings.js';
import { submitStatements } from './submit-statements.js';

const run = promisify(execFile);
const PER_CLIENT = SETTINGS.draftsPerArm / SETTINGS.clients;

/** What runs the bare statements: pgbench where it is installed, else this Node with pg. */
export interface Runner {
  readonly name: string;
  /** @returns transactions per second, without connecting */
  readonly submitAll: (userUrl: string) => Promise<number>;
}

export async function findRunner(): Promise<Runner> {
  const version = await run('pgbench', ['--version']).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  return version
    ? { name: version, submitAll: byPgbench }
    : { name: 'pg in a loop (pgbench is not installed)', submitAll: byLoop };
}

async function byPgbench(userUrl: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-pgbench-'));
  try {
    const script = join(folder, 'submit.sql');
    const lines = [
      `\\set n :client_id * ${PER_CLIENT} + :i`,
      '\\set i :i + 1',
      ...submitStatements(':n::int').map((sql) => `${sql};`),
    ];
    await writeFile(script, `${lines.join('\n')}\n`);
    const { hostname, port, username, password, pathname } = new URL(userUrl);
    const env = {
      PATH: process.env.PATH,
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: username,
      PGPASSWORD: password,
      PGDATABASE: pathname.slice(1),
    };
    const clients = String(SETTINGS.clients);
    // Prepared, as the product's are: both plan a statement once per connection.
    const args = ['-n', '-M', 'prepared', '-c', clients, '-j', '1', '-t', String(PER_CLIENT), '-D', 'i=0', '-f', script];
    const { stdout } = await run('pgbench', args, { env: { ...env, PGOPTIONS: '-c jit=off' }, timeout: 60_000 });
    const perSecond = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
    if (!(perSecond > 0)) throw new Error(`pgbench gave no figure: ${stdout}`);
    return perSecond;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function byLoop(userUrl: string): Promise<number> {
  const clients = Array.from(
    { length: SETTINGS.clients },
    () => new Client({ connectionString: userUrl, options: '-c jit=off' }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const began = performance.now();
    const work = clients.map(async (client, index) => {
      for (let n = index * PER_CLIENT; n < (index + 1) * PER_CLIENT; n += 1)
        for (const sql of submitStatements(String(n))) await client.query(sql);
    });
    await Promise.all(work);
    return SETTINGS.draftsPerArm / ((performance.now() - began) / 1000);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
