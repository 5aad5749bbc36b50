import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { QUEUES } from '@vakwerk/backend/platform/jobs/job';
import { JOB_SCHEMA, openJobStore } from '@vakwerk/backend/platform/jobs/job-store';
import { freePort } from '@vakwerk/local-services/free-port';
import { hasRedis, startLocalRedis } from '@vakwerk/local-services/local-redis';
import { Client } from 'pg';
import { idOf, idSql } from '../data/ids.js';
import { cpuSoFar } from '../measure/cpu.js';
import { type Arm, type Comparison, compare } from '../measure/rounds.js';
import { median } from '../measure/statistics.js';
import { startWorker } from '../processes.js';
import { SETTINGS } from '../settings.js';
import { gradeStatements } from './grade-statements.js';
import type { Place } from './place.js';
import { findRunner, type Runner } from './run-statements.js';

const run = promisify(execFile);
const WANTED = SETTINGS.gradings;
const LONGEST_MS = 600_000;
const LOOK_MS = 50;
const ANALYZE_MS = 2_000;
const ORG = `'${idOf('organisation', 1)}'::uuid`;

export interface GradeFigures {
  readonly backend: 'postgres' | 'redis';
  readonly comparison: Comparison;
  /** Per second, median over the rounds: a queue whose jobs do nothing, and the same statements run bare. */
  readonly bareQueue: number;
  readonly bareStatements: number;
  readonly runner: string;
}

type GradePlace = Pick<Place, 'userUrl' | 'superuserUrl' | 'postmaster'>;

/**
 * The real worker grades evaluations that were handed in, from the outbox on: relay, queue, grading, release. Beside it a queue whose
 * jobs do nothing, and the statements alone; the floor of a round is the slower of these two, measured before and after.
 */
export async function measureGrading(place: GradePlace, say: (line: string) => void): Promise<GradeFigures[]> {
  const runner = await findRunner();
  const figures = [await onBackend(place, runner, 'postgres', undefined, say)];
  if (!hasRedis) say('9 on Redis: left out, redis-server is not installed');
  else {
    const redis = await startLocalRedis();
    try {
      figures.push(await onBackend(place, runner, 'redis', redis.url, say));
    } finally {
      await redis.stop();
    }
  }
  return figures;
}

async function onBackend(
  place: GradePlace,
  runner: Runner,
  backend: GradeFigures['backend'],
  redisUrl: string | undefined,
  say: (line: string) => void,
): Promise<GradeFigures> {
  const admin = new Client({ connectionString: place.superuserUrl });
  await admin.connect();
  const queues: number[] = [];
  const statements: number[] = [];
  const floor = async (): Promise<Arm> => {
    queues.push(await drainBareQueue(place, admin, redisUrl));
    await backToSubmitted(admin);
    const load = { statementsOf: gradeStatements, count: WANTED, clients: SETTINGS.gradingConcurrency };
    const before = await cpuSoFar(null, place.postmaster);
    statements.push(await runner.runAll(place.userUrl, load));
    const after = await cpuSoFar(null, place.postmaster);
    await checkGraded(admin);
    const perSecond = Math.min(queues.at(-1) ?? 0, statements.at(-1) ?? 0);
    say(`9 ${backend}: bare queue ${queues.at(-1)?.toFixed(0)}, bare statements ${statements.at(-1)?.toFixed(0)} per second`);
    return { cost: 1000 / perSecond, cpuMs: (after.postgres - before.postgres) / WANTED, nodeMs: 0, perSecond };
  };
  const ours = async (): Promise<Arm> => {
    await backToSubmitted(admin);
    const arm = await drain(place, admin, redisUrl);
    await checkGraded(admin);
    say(`9 ${backend}: graded ${arm.perSecond.toFixed(0)} per second`);
    return arm;
  };
  try {
    const comparison = await compare(floor, ours, SETTINGS.drainRounds);
    return { backend, comparison, bareQueue: median(queues), bareStatements: median(statements), runner: runner.name };
  } finally {
    await admin.end();
  }
}

/** From the moment the events are committed until the last evaluation is graded; what gradings cause waits in paused queues. */
async function drain(place: GradePlace, admin: Client, redisUrl: string | undefined): Promise<Arm> {
  const store = openJobStore({ databaseUrl: place.userUrl, redisUrl });
  const queues = QUEUES.map((name) => store.queue(name));
  for (const queue of queues) await queue.obliterate({ force: true }).catch(() => undefined);
  const worker = await startWorker(place.userUrl, redisUrl, await freePort());
  try {
    for (const queue of queues) if (queue.name !== 'quality') await queue.pause();
    const before = await cpuSoFar(worker.pid, place.postmaster);
    const began = performance.now();
    await admin.query(
      `INSERT INTO outbox_event (org_id, id, type, version, payload) SELECT ${ORG}, ${idSql('event', 'n')}, 'EvaluationSubmitted', 1,
         jsonb_build_object('evaluationId', ${idSql('draft', 'n')}) FROM generate_series(0, ${WANTED - 1}) n`,
    );
    await admin.query(`SELECT pg_notify('vakwerk_outbox', '')`);
    let nextAnalysisAt = 0;
    while ((await marked(admin)) < WANTED) {
      if (performance.now() >= nextAnalysisAt) {
        await analyzeQueues(admin);
        nextAnalysisAt = performance.now() + ANALYZE_MS;
      }
      if (performance.now() - began > LONGEST_MS) throw new Error(`Only ${await marked(admin)} of ${WANTED} were graded.`);
      await pause(LOOK_MS);
    }
    const seconds = (performance.now() - began) / 1000;
    const after = await cpuSoFar(worker.pid, place.postmaster);
    const nodeMs = (after.node - before.node) / WANTED;
    const cpuMs = nodeMs + (after.postgres - before.postgres) / WANTED;
    return { cost: (1000 * seconds) / WANTED, cpuMs, nodeMs, perSecond: WANTED / seconds };
  } finally {
    await worker.stop();
    for (const queue of queues) {
      await queue.resume().catch(() => undefined);
      await queue.obliterate({ force: true }).catch(() => undefined);
      await queue.close();
    }
    await store.close();
  }
}

async function drainBareQueue({ userUrl }: GradePlace, admin: Client, redisUrl: string | undefined): Promise<number> {
  const script = fileURLToPath(new URL('../floor/bare-worker.js', import.meta.url));
  const settings = {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: userUrl,
      ...(redisUrl && { REDIS_URL: redisUrl }),
      JOBS: String(WANTED),
      JOB_CONCURRENCY: String(SETTINGS.gradingConcurrency),
    },
    timeout: LONGEST_MS,
  };
  await run(process.execPath, [script, 'fill'], settings);
  await analyzeQueues(admin);
  const { stdout } = await run(process.execPath, [script], settings);
  return Number(stdout);
}

/** What autovacuum does within a minute: a queue that was empty a moment ago is otherwise planned as an empty one. */
async function analyzeQueues(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1`,
    [JOB_SCHEMA],
  );
  for (const { name } of rows) await admin.query(`ANALYZE ${name}`);
}

async function marked(admin: Client): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM processed_event WHERE consumer = 'grade-evaluation'`,
  );
  return rows[0]?.n ?? 0;
}

const DRAFTS = [idOf('draft', 0), idOf('draft', WANTED - 1)];

async function backToSubmitted(admin: Client): Promise<void> {
  await admin.query('TRUNCATE outbox_event, processed_event');
  await admin.query('DELETE FROM evaluation_result WHERE evaluation_id BETWEEN $1 AND $2', DRAFTS);
  await admin.query(
    `UPDATE evaluation SET state = 'submitted', version = 2, submitted_at = now(), grading_job_id = id::text, graded_at = NULL, release_at = NULL,
            released_at = NULL, disputable_until = NULL WHERE id BETWEEN $1 AND $2`,
    DRAFTS,
  );
  await admin.query('VACUUM ANALYZE evaluation, evaluation_result');
  await admin.query('CHECKPOINT');
}

/** @throws unless every evaluation is released with one result and one event of each kind */
async function checkGraded(admin: Client): Promise<void> {
  const { rows } = await admin.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM evaluation WHERE id BETWEEN $1 AND $2 AND state = 'released' AND version = 4) AS released,
            (SELECT count(*)::int FROM evaluation_result WHERE evaluation_id BETWEEN $1 AND $2) AS results,
            (SELECT count(DISTINCT evaluation_id)::int FROM evaluation_result WHERE evaluation_id BETWEEN $1 AND $2) AS "graded once",
            (SELECT count(DISTINCT payload->>'evaluationId')::int FROM outbox_event WHERE type = 'EvaluationGraded') AS "events of grading",
            (SELECT count(*)::int FROM outbox_event WHERE type IN ('EvaluationGraded', 'EvaluationReleased')) / 2 AS events`,
    DRAFTS,
  );
  const wrong = Object.entries(rows[0] ?? {}).filter(([, n]) => n !== WANTED);
  if (wrong.length > 0) throw new Error(`Of ${WANTED} evaluations: ${wrong.map(([what, n]) => `${what} ${n}`).join(', ')}.`);
}
