import { cpus, loadavg, totalmem } from 'node:os';
import { Client } from 'pg';
import type { DataFacts } from '../data/generate.js';
import { versionOf } from '../processes.js';
import { SIZE, SIZE_NAME } from '../settings.js';

/** What was measured on, and with which versions. */
export async function machineLines(superuserUrl: string, data: DataFacts, loadBefore: readonly number[]): Promise<string[]> {
  return [
    ...(await machineFacts(superuserUrl, loadBefore)),
    `Data ${SIZE_NAME}, deterministic: ${SIZE.teams * SIZE.agentsPerTeam} agents in teams of ${SIZE.agentsPerTeam}, ${SIZE.evaluations} evaluations of ${SIZE.criteria} answers, ${SIZE.skills} skills, ${SIZE.weeks} weeks; ${data.megabytes} MB, made in ${data.seconds.toFixed(0)} s`,
  ];
}

export async function machineFacts(superuserUrl: string, loadBefore: readonly number[]): Promise<string[]> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  const load = (values: readonly number[]) => values[0]?.toFixed(1) ?? '?';
  return [
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, shared with other work: load average ${load(loadBefore)} before and ${load(loadavg())} after the run`,
    `Node ${process.version}, PostgreSQL ${rows[0]?.server_version} (embedded, throw-away), pg ${versionOf('pg')}`,
  ];
}
