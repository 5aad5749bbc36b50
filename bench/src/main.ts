import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { prepareApplicationDatabase } from '@vakwerk/local-services/application-database';
import { freePort } from '@vakwerk/local-services/free-port';
import { startThrowAwayPostgres } from '@vakwerk/local-services/throw-away-postgres';
import { generate, signIn } from './data/generate.js';
import { residentMegabytes } from './measure/cpu.js';
import { startApi, startFloor } from './processes.js';
import { machineLines } from './report/machine.js';
import { report } from './report/report.js';
import { measureScenarios } from './scenarios/all.js';

const say = (line: string) => process.stderr.write(`${line}\n`);
const REPORT = new URL('../report.md', import.meta.url);

/** What has been started, ended in reverse order whatever happens. */
const ends: (() => Promise<void>)[] = [];
const endAll = async () => {
  for (const end of ends.splice(0).reverse()) await end().catch((error: Error) => say(error.message));
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endAll().then(() => process.exit(130)));

try {
  const loadBefore = loadavg();
  say('Making the database …');
  const postgres = await startThrowAwayPostgres();
  ends.push(() => postgres.stop());
  const urls = await prepareApplicationDatabase(postgres, 'bench');
  await migrate({ ownerUrl: urls.owner });
  const data = await generate(urls.superuser);
  await signIn(urls.superuser);
  say(`Organisation S made in ${data.seconds.toFixed(0)} s (${data.megabytes} MB).`);
  const floor = await startFloor(urls.user, await freePort());
  ends.push(() => floor.stop());
  const api = await startApi(urls.user, await freePort());
  ends.push(() => api.stop());
  const atStartMb = await residentMegabytes(api.pid);
  const place = { userUrl: urls.user, superuserUrl: urls.superuser, postmaster: postgres.pid, floor, api };
  const figures = await measureScenarios(place, say);
  const memory = { readyMs: api.readyMs, atStartMb, afterMb: await residentMegabytes(api.pid) };
  const text = report({ machine: await machineLines(urls.superuser, data, loadBefore), ...figures, memory });
  await writeFile(REPORT, text);
  process.stdout.write(text);
} finally {
  await endAll();
}
