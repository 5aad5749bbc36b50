import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { idOf } from '../data/ids.js';
import { type Question, requestBody } from '../documents.js';
import { cpuSoFar } from '../measure/cpu.js';
import { ask, drive } from '../measure/drive.js';
import { type Arm, type Comparison, compare } from '../measure/rounds.js';
import { median } from '../measure/statistics.js';
import type { Server } from '../processes.js';
import { SETTINGS } from '../settings.js';
import type { Place } from './place.js';

export interface ReadScenario {
  readonly question: Question;
  readonly sql: string;
  readonly variablesOf: (n: number) => Readonly<Record<string, string>>;
}

export interface ReadFigures {
  readonly compiled: Comparison;
  readonly plain: Comparison;
  readonly sqlP50Ms: number;
  readonly payloadBytes: number;
}

const SAMPLES = 5;
type BodyOf = (n: number) => string;

/** Compares the api with the floor on one question, compiled and field by field, after their answers were found equal. */
export async function measureRead(place: Place, scenario: ReadScenario): Promise<ReadFigures> {
  const usual = (n: number) => requestBody(scenario.question, scenario.variablesOf(n));
  const plain = (n: number) => requestBody(`${scenario.question}:plain`, scenario.variablesOf(n));
  const payloadBytes = await checkEqual(place, usual, [usual, plain]);
  const armOf = (server: Server, bodyOf: BodyOf) => async (): Promise<Arm> => {
    const before = await cpuSoFar(server.pid, place.postmaster);
    const { requests, seconds } = await drive(server.port, bodyOf, { ms: SETTINGS.armMs, requests: SETTINGS.requestsAtMost });
    const after = await cpuSoFar(server.pid, place.postmaster);
    const nodeMs = (after.node - before.node) / requests;
    const cpuMs = nodeMs + (after.postgres - before.postgres) / requests;
    return { cost: cpuMs, cpuMs, nodeMs, perSecond: requests / seconds };
  };
  for (const [server, bodyOf] of [
    [place.floor, usual],
    [place.api, usual],
    [place.api, plain],
  ] as const)
    await drive(server.port, bodyOf, { ms: SETTINGS.warmUpMs, requests: SETTINGS.requestsAtMost });
  return {
    compiled: await compare(armOf(place.floor, usual), armOf(place.api, usual)),
    plain: await compare(armOf(place.floor, usual), armOf(place.api, plain)),
    sqlP50Ms: await sqlP50(place, scenario),
    payloadBytes,
  };
}

/** @throws when an answer of the floor and of the api differ; asked often enough that the api has compiled its query */
async function checkEqual(place: Place, floorBody: BodyOf, bodies: readonly BodyOf[]): Promise<number> {
  let bytes = 0;
  for (const bodyOf of bodies) {
    for (let n = 0; n < SAMPLES; n += 1) {
      const [floor, api] = [await ask(place.floor.port, floorBody(n)), await ask(place.api.port, bodyOf(n))];
      const [expected, got] = [JSON.parse(floor.body) as object, JSON.parse(api.body) as object];
      if (!('data' in got && isDeepStrictEqual(got, expected)))
        throw new Error(`The answers differ.\nfloor: ${floor.body.slice(0, 2_000)}\napi:   ${api.body.slice(0, 2_000)}`);
      bytes = Buffer.byteLength(api.body);
    }
  }
  return bytes;
}

/** The hand-written statement, prepared as in both arms, in its tenant transaction, one client, with the round trip. */
async function sqlP50(place: Place, { sql, variablesOf }: ReadScenario): Promise<number> {
  const client = new Client({ connectionString: place.userUrl, options: '-c jit=off' });
  await client.connect();
  try {
    const organisation = idOf('organisation', 1);
    await client.query(`BEGIN READ ONLY; SELECT set_config('app.org_id', '${organisation}', true)`);
    const times: number[] = [];
    for (let n = 0; n < 500; n += 1) {
      const began = performance.now();
      await client.query({ name: 'asked', text: sql, values: [organisation, ...Object.values(variablesOf(n))] });
      times.push(performance.now() - began);
    }
    await client.query('COMMIT');
    return median(times);
  } finally {
    await client.end();
  }
}
