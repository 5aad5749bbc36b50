import { Client } from 'pg';
import { idOf } from '../data/ids.js';
import { requestBody } from '../documents.js';
import { cpuSoFar } from '../measure/cpu.js';
import { drive } from '../measure/drive.js';
import { type Arm, type Comparison, compare } from '../measure/rounds.js';
import { median } from '../measure/statistics.js';
import { SETTINGS } from '../settings.js';
import type { Place } from './place.js';
import { findRunner } from './run-statements.js';
import { submitStatements } from './submit-statements.js';

export interface SubmitFigures {
  readonly comparison: Comparison;
  readonly runner: string;
  /** Of the api at the bench's number of clients. */
  readonly p50Ms: number;
}

const bodyOf = (n: number) => {
  const input = { evaluationId: idOf('draft', n), expectedVersion: 1, idempotencyKey: idOf('event', n) };
  return requestBody('submit', { input });
};

/** Hands in every draft through the api, and by running the same statements bare; each arm is checked in the database. */
export async function measureSubmit(place: Place): Promise<SubmitFigures> {
  const runner = await findRunner();
  const admin = new Client({ connectionString: place.superuserUrl });
  await admin.connect();
  const latencies: number[] = [];
  const arm = (pid: number | null, work: () => Promise<number>) => async (): Promise<Arm> => {
    await backToDrafts(admin);
    const before = await cpuSoFar(pid, place.postmaster);
    const perSecond = await work();
    const after = await cpuSoFar(pid, place.postmaster);
    const nodeMs = (after.node - before.node) / SETTINGS.draftsPerArm;
    const cpuMs = nodeMs + (after.postgres - before.postgres) / SETTINGS.draftsPerArm;
    await checkSubmitted(admin);
    return { cost: 1000 / perSecond, cpuMs, nodeMs, perSecond };
  };
  const load = { statementsOf: submitStatements, count: SETTINGS.draftsPerArm, clients: SETTINGS.clients };
  const bare = arm(null, () => runner.runAll(place.userUrl, load));
  const ours = arm(place.api.pid, async () => {
    const driven = await drive(place.api.port, bodyOf, { ms: 60_000, requests: SETTINGS.draftsPerArm });
    latencies.push(median(driven.latenciesMs));
    return driven.requests / driven.seconds;
  });
  try {
    await ours();
    await bare();
    latencies.length = 0;
    const comparison = await compare(bare, ours);
    return { comparison, runner: runner.name, p50Ms: median(latencies) };
  } finally {
    await admin.end();
  }
}

async function backToDrafts(admin: Client): Promise<void> {
  await admin.query(
    `UPDATE evaluation SET state = 'draft', version = 1, submitted_at = NULL, grading_job_id = NULL WHERE id BETWEEN $1 AND $2 AND state <> 'draft'`,
    [idOf('draft', 0), idOf('draft', SETTINGS.draftsPerArm - 1)],
  );
  await admin.query('TRUNCATE outbox_event, idempotency_key');
  await admin.query('VACUUM evaluation');
}

/** @throws unless every draft is submitted exactly once, with its event and its stored answer */
async function checkSubmitted(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ submitted: number; events: number; keys: number }>(
    `SELECT (SELECT count(*)::int FROM evaluation WHERE id BETWEEN $1 AND $2 AND state = 'submitted' AND version = 2) AS submitted,
            (SELECT count(DISTINCT payload->>'evaluationId')::int FROM outbox_event) AS events,
            (SELECT count(*)::int FROM idempotency_key WHERE answer IS NOT NULL) AS keys`,
    [idOf('draft', 0), idOf('draft', SETTINGS.draftsPerArm - 1)],
  );
  const wanted = SETTINGS.draftsPerArm;
  const { submitted, events, keys } = rows[0] ?? { submitted: 0, events: 0, keys: 0 };
  if (submitted !== wanted || events !== wanted || keys !== wanted)
    throw new Error(`Of ${wanted} drafts ${submitted} are submitted, with ${events} events and ${keys} stored answers.`);
}
