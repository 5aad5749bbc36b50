import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/** The statements of one transaction; `n` is the number of the draft, as an SQL expression or a variable of pgbench. */
export type StatementsOf = (n: string) => readonly string[];

export interface Load {
  readonly statementsOf: StatementsOf;
  readonly count: number;
  readonly clients: number;
}

/** What runs the bare statements: pgbench where it is installed, else this Node with pg. */
export interface Runner {
  readonly name: string;
  /** Runs drafts 0 … count − 1, each once. @returns transactions per second, without connecting */
  readonly runAll: (userUrl: string, load: Load) => Promise<number>;
}

export async function findRunner(): Promise<Runner> {
  const version = await run('pgbench', ['--version']).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  return version ? { name: version, runAll: byPgbench } : { name: 'pg in a loop (pgbench is not installed)', runAll: byLoop };
}

async function byPgbench(userUrl: string, { statementsOf, count, clients }: Load): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-pgbench-'));
  const perClient = count / clients;
  try {
    const script = join(folder, 'statements.sql');
    const lines = [
      `\\set n :client_id * ${perClient} + :i`,
      '\\set i :i + 1',
      ...statementsOf(':n::int').map((sql) => `${sql};`),
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
    // Prepared, as the product's are: both plan a statement once per connection.
    const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-t', String(perClient), '-D', 'i=0', '-f', script];
    const { stdout } = await run('pgbench', args, { env: { ...env, PGOPTIONS: '-c jit=off' }, timeout: 600_000 });
    const perSecond = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
    if (!(perSecond > 0)) throw new Error(`pgbench gave no figure: ${stdout}`);
    return perSecond;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function byLoop(userUrl: string, { statementsOf, count, clients: wanted }: Load): Promise<number> {
  const clients = Array.from({ length: wanted }, () => new Client({ connectionString: userUrl, options: '-c jit=off' }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const began = performance.now();
    const work = clients.map(async (client, index) => {
      for (let n = (index * count) / wanted; n < ((index + 1) * count) / wanted; n += 1)
        for (const sql of statementsOf(String(n))) await client.query(sql);
    });
    await Promise.all(work);
    return count / ((performance.now() - began) / 1000);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
