import { readFile, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { loadavg } from 'node:os';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { prepareApplicationDatabase } from '@vakwerk/local-services/application-database';
import { freePort } from '@vakwerk/local-services/free-port';
import { startThrowAwayPostgres } from '@vakwerk/local-services/throw-away-postgres';
import { Client } from 'pg';
import { idOf } from '../data/ids.js';
import { PEOPLE_SQL } from '../data/people.js';
import { requestBody } from '../documents.js';
import { cpuSoFar } from '../measure/cpu.js';
import { median, quantile } from '../measure/statistics.js';
import { type Server, startApi, startFloor } from '../processes.js';
import { machineFacts } from '../report/machine.js';
import { type SavingArm, savingSection } from '../report/saving.js';
import { withSections } from '../report/sections.js';
import { ANSWERS_EACH, addQuiz, PEOPLE_AT_ONCE, questionOf, tokenOf } from './quiz-data.sql.js';

/** Five hundred people save an answer in the same moment, question after question; beside it the same by node:http and pg alone. */
const SAVES = PEOPLE_AT_ONCE * ANSWERS_EACH;
const REPORT = new URL('../../report.md', import.meta.url);
const agent = new Agent({ keepAlive: true, maxSockets: PEOPLE_AT_ONCE });

function save(port: number, person: number, question: number, version: number): Promise<{ ok: boolean; ms: number }> {
  const input = {
    attemptId: idOf('attempt', person),
    questionId: questionOf(question),
    answer: { kind: 'choice', optionIds: ['b'] },
    certainty: 'high',
    version,
    saveId: crypto.randomUUID(),
  };
  const body = requestBody('saveAnswer', { input });
  const began = performance.now();
  return new Promise((resolve) => {
    const done = (ok: boolean) => resolve({ ok, ms: performance.now() - began });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: `vakwerk=${tokenOf(person)}`,
    };
    const sent = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(Buffer.concat(chunks).toString().includes('"saved":true')));
      response.on('error', () => done(false));
    });
    sent.on('error', () => done(false));
    sent.end(body);
  });
}

/** All people at the same moment, and the next question when everybody has an answer. */
async function everybody(port: number, version: number) {
  const answers: { ok: boolean; ms: number }[] = [];
  const people = Array.from({ length: PEOPLE_AT_ONCE }, (_, n) => n);
  for (let question = 0; question < ANSWERS_EACH; question += 1)
    answers.push(...(await Promise.all(people.map((person) => save(port, person, question, version)))));
  return answers;
}

/** One arm, after a round that connects, compiles and signs everybody in. `version` goes up, so that every save is a new one. */
async function measureArm(server: Server, place: { postmaster: number; admin: Client }, version: number): Promise<SavingArm> {
  await everybody(server.port, version);
  const before = await cpuSoFar(server.pid, place.postmaster);
  const began = performance.now();
  const answers = await everybody(server.port, version + 1);
  const seconds = (performance.now() - began) / 1000;
  const after = await cpuSoFar(server.pid, place.postmaster);
  const { rows } = await place.admin.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM attempt_answer WHERE version = $1',
    [version + 1],
  );
  const times = answers.map(({ ms }) => ms);
  const nodeMs = (after.node - before.node) / SAVES;
  return {
    errors: answers.filter(({ ok }) => !ok).length,
    stored: rows[0]?.count ?? 0,
    perSecond: SAVES / seconds,
    p50Ms: median(times),
    p95Ms: quantile(times, 0.95),
    nodeMs,
    cpuMs: nodeMs + (after.postgres - before.postgres) / SAVES,
  };
}

const loadBefore = loadavg();
const ends: (() => Promise<void>)[] = [];
try {
  const postgres = await startThrowAwayPostgres();
  ends.push(() => postgres.stop());
  const urls = await prepareApplicationDatabase(postgres, 'bench');
  await migrate({ ownerUrl: urls.owner });
  const admin = new Client({ connectionString: urls.superuser });
  await admin.connect();
  ends.push(() => admin.end());
  for (const sql of PEOPLE_SQL) await admin.query(sql);
  await addQuiz(admin);
  const place = { postmaster: postgres.pid, admin };
  const floorServer = await startFloor(urls.user, await freePort());
  ends.push(() => floorServer.stop());
  const floor = await measureArm(floorServer, place, 1);
  const api = await startApi(urls.user, await freePort());
  ends.push(() => api.stop());
  const ours = await measureArm(api, place, 3);
  const figures = { people: PEOPLE_AT_ONCE, answersEach: ANSWERS_EACH, floor, ours };
  const machine = await machineFacts(urls.superuser, loadBefore);
  const report = await readFile(REPORT, 'utf8').catch(() => '');
  const section = savingSection(figures, machine);
  await writeFile(REPORT, withSections(report, { saving: section }));
  process.stdout.write(section);
  if ([floor, ours].some(({ errors, stored }) => errors > 0 || stored !== SAVES)) process.exitCode = 1;
} finally {
  agent.destroy();
  for (const end of ends.reverse()) await end().catch((error: Error) => process.stderr.write(`${error.message}\n`));
}
