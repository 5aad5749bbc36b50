import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { runProgram } from './run-program.js';

/** What PostgreSQL writes in postmaster.pid: line 1 its process id, line 4 its port. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

export async function readPostmaster(dataFolder: string): Promise<Postmaster | null> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** The command line of a process, '' when there is no such process. Process ids are reused, so an id alone proves nothing. */
export async function commandOf(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (fromProc !== null) return fromProc.replaceAll('\0', ' ');
  if (process.platform === 'linux') return '';
  const { code, output } = await runProgram('ps', ['-p', String(pid), '-o', 'command=']).catch(() => ({ code: 1, output: '' }));
  return code === 0 ? output : '';
}

/** True when the server on this port is the one that serves this folder and accepts our password. */
export async function answersFor(dataFolder: string, port: number, superuserPassword: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: superuserPassword,
    database: 'postgres',
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query<{ data_directory: string }>('SHOW data_directory');
    return found.rows[0]?.data_directory === dataFolder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Removes a postmaster.pid whose process is gone or is some other program that was given the same id.
 * PostgreSQL itself cannot tell the second case and would refuse to start.
 */
export async function removeStalePidFile(dataFolder: string, postmaster: Postmaster): Promise<boolean> {
  if ((await commandOf(postmaster.pid)).includes('postgres')) return false;
  await rm(join(dataFolder, 'postmaster.pid'), { force: true });
  return true;
}
