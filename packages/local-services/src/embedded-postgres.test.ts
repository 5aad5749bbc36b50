import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type DatabaseUrls, prepareApplicationDatabase } from './application-database.js';
import { type RunningPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  let folder: string;
  let postgres: RunningPostgres;
  let urls: DatabaseUrls;
  const start = () => startEmbeddedPostgres({ folder });

  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'vakwerk-embedded-'));
    await chmod(parent, 0o755);
    folder = join(parent, 'postgres');
    postgres = await start();
    urls = await prepareApplicationDatabase(postgres, 'vakwerk');
    await query(urls.owner, 'CREATE TABLE kept (word text)');
    await query(urls.owner, "INSERT INTO kept VALUES ('yes')");
  }, 60_000);

  afterAll(async () => {
    await postgres.stop();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  it('makes an application role that owns nothing and cannot pass row-level security', async () => {
    const [role] = await query<{ rolsuper: boolean; rolbypassrls: boolean; rolcreatedb: boolean }>(
      urls.user,
      'SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false });
    await expect(query(urls.user, 'SELECT * FROM kept')).rejects.toThrow('permission denied');
  });

  it('listens on this machine only and stores text as UTF-8', async () => {
    const [settings] = await query<{ listen: string; encoding: string }>(
      urls.superuser,
      "SELECT current_setting('listen_addresses') AS listen, current_setting('server_encoding') AS encoding",
    );
    expect(settings).toEqual({ listen: '127.0.0.1', encoding: 'UTF8' });
  });

  it('adopts a server whose supervisor was killed', async () => {
    const again = await start();
    expect(again).toMatchObject({ adopted: true, pid: postgres.pid, port: postgres.port });
  });

  it('recovers after kill -9 of the server, with its data', async () => {
    process.kill(postgres.pid, 'SIGKILL');
    postgres = await start();
    expect(postgres.adopted).toBe(false);
    urls = await prepareApplicationDatabase(postgres, 'vakwerk');
    expect(await query(urls.owner, 'SELECT word FROM kept')).toEqual([{ word: 'yes' }]);
  }, 30_000);

  it('starts although its pid file names a process that is something else by now', async () => {
    const pidFile = join(folder, 'data', 'postmaster.pid');
    const text = await readFile(pidFile, 'utf8');
    await postgres.stop();
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)));
    postgres = await start();
    expect(postgres.adopted).toBe(false);
  }, 30_000);

  it('says which file is missing when the passwords are gone', async () => {
    const file = join(folder, 'credentials.json');
    const text = await readFile(file, 'utf8');
    await rm(file);
    await expect(start()).rejects.toThrow(file);
    await writeFile(file, text, { mode: 0o600 });
  });
});
