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

type Variables = (n: number) => Readonly<Record<string, unknown>>;

/** One request of a screen. */
export interface Asked {
  readonly question: Question;
  readonly variablesOf: Variables;
}

/** A screen with the requests it sends; its figures are of all of them together. */
export interface ReadScenario {
  readonly asks: readonly Asked[];
  /** The floor's statements for one screen, with what follows the organisation. */
  readonly statements: readonly { readonly sql: string; readonly valuesOf: (n: number) => readonly unknown[] }[];
  /** The same question asked of the answers themselves instead of rollups, where there is such a choice. */
  readonly naive?: { readonly sql: string; readonly values: readonly unknown[] };
  /** Whose session the requests carry. */
  readonly token: string;
}

export interface ReadFigures {
  readonly compiled: Comparison;
  readonly plain: Comparison;
  readonly sqlP50Ms: number;
  /** Of the naive question; null where there is none. */
  readonly naiveP50Ms: number | null;
  readonly payloadBytes: number;
}

const SAMPLES = 5;
const NAIVE_TIMES = 7;
type BodyOf = (n: number) => string;

/** Compares the api with the floor on one screen, compiled and field by field, after their answers were found equal. */
export async function measureRead(place: Place, scenario: ReadScenario): Promise<ReadFigures> {
  const { asks, token } = scenario;
  const bodyOf =
    (form: '' | ':plain'): BodyOf =>
    (n) => {
      const { question, variablesOf } = asks[n % asks.length] as Asked;
      return requestBody(`${question}${form}`, variablesOf(Math.floor(n / asks.length)));
    };
  const [usual, plain] = [bodyOf(''), bodyOf(':plain')];
  const payloadBytes = await checkEqual(place, scenario, usual, [usual, plain]);
  const armOf = (server: Server, bodies: BodyOf) => async (): Promise<Arm> => {
    const before = await cpuSoFar(server.pid, place.postmaster);
    const limit = { ms: SETTINGS.armMs, requests: SETTINGS.requestsAtMost };
    const { requests, seconds } = await drive(server.port, bodies, limit, token);
    const after = await cpuSoFar(server.pid, place.postmaster);
    const screens = requests / asks.length;
    const nodeMs = (after.node - before.node) / screens;
    const cpuMs = nodeMs + (after.postgres - before.postgres) / screens;
    return { cost: cpuMs, cpuMs, nodeMs, perSecond: screens / seconds };
  };
  for (const [server, bodies] of [
    [place.floor, usual],
    [place.api, usual],
    [place.api, plain],
  ] as const)
    await drive(server.port, bodies, { ms: SETTINGS.warmUpMs, requests: SETTINGS.requestsAtMost }, token);
  return {
    compiled: await compare(armOf(place.floor, usual), armOf(place.api, usual)),
    plain: await compare(armOf(place.floor, usual), armOf(place.api, plain)),
    sqlP50Ms: await sqlP50(place, scenario),
    naiveP50Ms: await naiveP50(place, scenario),
    payloadBytes,
  };
}

/**
 * @returns the bytes of one screen
 * @throws when an answer of the floor and of the api differ; asked often enough that the api has compiled its query
 */
async function checkEqual(
  place: Place,
  { asks, token }: ReadScenario,
  floorBody: BodyOf,
  bodies: readonly BodyOf[],
): Promise<number> {
  const sizes: number[] = [];
  for (const bodyOf of bodies) {
    for (let n = 0; n < SAMPLES * asks.length; n += 1) {
      const [floor, api] = [await ask(place.floor.port, floorBody(n), token), await ask(place.api.port, bodyOf(n), token)];
      const [expected, got] = [JSON.parse(floor.body) as object, JSON.parse(api.body) as object];
      if (!('data' in got && isDeepStrictEqual(got, expected)))
        throw new Error(`The answers differ.\nfloor: ${floor.body.slice(0, 2_000)}\napi:   ${api.body.slice(0, 2_000)}`);
      sizes[n % asks.length] = Buffer.byteLength(api.body);
    }
  }
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/** The hand-written statements, prepared as in both arms, in one tenant transaction, one client, with the round trips. */
const sqlP50 = (place: Place, { statements }: ReadScenario): Promise<number> =>
  inTenantTransaction(place, async (client, organisation) => {
    const times: number[] = [];
    for (let n = 0; n < 500; n += 1) {
      const began = performance.now();
      for (const [place, { sql, valuesOf }] of statements.entries())
        await client.query({ name: `asked-${place}`, text: sql, values: [organisation, ...valuesOf(n)] });
      times.push(performance.now() - began);
    }
    return median(times);
  });

async function naiveP50(place: Place, { naive }: ReadScenario): Promise<number | null> {
  if (!naive) return null;
  return inTenantTransaction(place, async (client, organisation) => {
    const times: number[] = [];
    for (let n = 0; n <= NAIVE_TIMES; n += 1) {
      const began = performance.now();
      const { rowCount } = await client.query({ name: 'naive', text: naive.sql, values: [organisation, ...naive.values] });
      if (!rowCount) throw new Error('The naive question found nothing.');
      if (n > 0) times.push(performance.now() - began); // the first one reads from disk
    }
    return median(times);
  });
}

async function inTenantTransaction(
  place: Place,
  work: (client: Client, organisation: string) => Promise<number>,
): Promise<number> {
  const client = new Client({ connectionString: place.userUrl, options: '-c jit=off' });
  await client.connect();
  try {
    const organisation = idOf('organisation', 1);
    await client.query(`BEGIN READ ONLY; SELECT set_config('app.org_id', '${organisation}', true)`);
    const result = await work(client, organisation);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}
