import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { prepareApplicationDatabase } from '@vakwerk/local-services/application-database';
import { freePort } from '@vakwerk/local-services/free-port';
import { startThrowAwayPostgres } from '@vakwerk/local-services/throw-away-postgres';
import { generate, signIn } from './data/generate.js';
import { residentMegabytes } from './measure/cpu.js';
import { startApi, startFloor } from './processes.js';
import { gradingSection } from './report/grading.js';
import { costsOf } from './report/growth.js';
import { machineLines } from './report/machine.js';
import {
  courseSection,
  exportSection,
  homeSection,
  memorySection,
  type ReadRow,
  readsSection,
  submitSection,
} from './report/report.js';
import { SCENARIOS, type Scenario, type Sections, withSections } from './report/sections.js';
import { type ExportFigures, measureExport } from './scenarios/export.js';
import { measureGrading } from './scenarios/grade.js';
import { measureCourse, measureHome, measureReads, measureSubmitting } from './scenarios/reads-and-writes.js';
import { SIZE_NAME } from './settings.js';

const say = (line: string) => process.stderr.write(`${line}\n`);
const REPORT = new URL('../report.md', import.meta.url);

const { values } = parseArgs({ options: { only: { type: 'string' }, costs: { type: 'string' } } });
const wanted = values.only === undefined ? SCENARIOS : values.only.split(',').map((name) => name.trim());
const isScenario = (name: string): name is Scenario => SCENARIOS.some((each) => each === name);
const strange = wanted.filter((name) => !isScenario(name));
if (strange.length > 0) {
  say(`There is no scenario ${strange.join(', ')}. There are ${SCENARIOS.join(', ')}: pnpm bench --only 9`);
  process.exit(1);
}
const has = (...names: Scenario[]) => names.some((name) => wanted.includes(name));

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
  say(`Organisation ${SIZE_NAME} made in ${data.seconds.toFixed(0)} s (${data.megabytes} MB).`);
  const place = { userUrl: urls.user, superuserUrl: urls.superuser, postmaster: postgres.pid };
  const sections: Sections = {};
  const reads: ReadRow[] = [];
  let file: ExportFigures | null = null;
  const kept = (rows: ReadRow[]) => {
    reads.push(...rows);
    return rows;
  };
  const machine = () => machineLines(urls.superuser, data, loadBefore);
  if (has('1', '2', '3', '4', '5', '6', '7')) {
    const floor = await startFloor(urls.user, await freePort());
    ends.push(() => floor.stop());
    const api = await startApi(urls.user, await freePort());
    ends.push(() => api.stop());
    const atStartMb = await residentMegabytes(api.pid);
    const served = { ...place, floor, api };
    if (has('3', '4', '5')) sections.reads = readsSection(kept(await measureReads(served, say)), await machine());
    if (has('1')) sections.home = homeSection(kept(await measureHome(served, say)), await machine());
    if (has('2')) sections.course = courseSection(kept(await measureCourse(served, say)), await machine());
    if (has('6')) {
      file = await measureExport(served, say);
      sections.export = exportSection(file, await machine());
    }
    if (has('7')) sections.submit = submitSection(await measureSubmitting(served, say), await machine());
    if (has('3', '4', '5') && has('7'))
      sections.memory = memorySection({ readyMs: api.readyMs, atStartMb, afterMb: await residentMegabytes(api.pid) });
    await api.stop();
    await floor.stop();
  }
  if (has('9')) sections.grading = gradingSection(await measureGrading(place, say), await machine());
  // Of the larger organisation only the growth is of interest: `pnpm bench:growth` runs both and compares.
  if (values.costs !== undefined) await writeFile(values.costs, JSON.stringify(costsOf(reads, file, data.megabytes)));
  else {
    const before = await readFile(REPORT, 'utf8').catch(() => '');
    const text = withSections(before, sections);
    await writeFile(REPORT, text);
    process.stdout.write(text);
  }
} finally {
  await endAll();
}
