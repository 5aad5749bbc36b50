import { Agent, request } from 'node:http';
import { MANAGER_TOKEN, signIn } from '../data/generate.js';
import { cpuSoFar, residentMegabytes } from '../measure/cpu.js';
import { type Arm, type Comparison, compare } from '../measure/rounds.js';
import type { Server } from '../processes.js';
import type { Place } from './place.js';

export interface ExportFigures {
  readonly comparison: Comparison;
  /** Rows and bytes of one file. */
  readonly rows: number;
  readonly bytes: number;
  /** The most the api held while it sent files to readers that read slowly, over what it held before; MB. */
  readonly growthMb: number;
}

const agent = new Agent({ keepAlive: true });
const FILES_AT_ONCE = 2;
const SLOW_READERS = 4;
const WATCH_EVERY_MS = 20;

/** One file to its end. @param pauseMs after each piece, as a slow line does */
function download(port: number, pauseMs = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: `vakwerk=${MANAGER_TOKEN}` };
    const sent = request({ host: '127.0.0.1', port, path: '/api/progress/people?evidence=does', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (pauseMs === 0) return;
        response.pause();
        setTimeout(() => response.resume(), pauseMs);
      });
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`Answer ${response.statusCode}: ${text.slice(0, 300)}`));
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Scenario 6: everybody's figures as one file, streamed. The files of both arms are found equal first. */
export async function measureExport(place: Place, say: (line: string) => void): Promise<ExportFigures> {
  await signIn(place.superuserUrl);
  const [floor, ours] = [await download(place.floor.port), await download(place.api.port)];
  if (floor !== ours) throw new Error(`The files differ.\nfloor: ${floor.slice(0, 1_500)}\napi:   ${ours.slice(0, 1_500)}`);
  const armOf = (server: Server) => async (): Promise<Arm> => {
    const [before, began] = [await cpuSoFar(server.pid, place.postmaster), performance.now()];
    await Promise.all(Array.from({ length: FILES_AT_ONCE }, () => download(server.port)));
    const after = await cpuSoFar(server.pid, place.postmaster);
    const nodeMs = (after.node - before.node) / FILES_AT_ONCE;
    const cpuMs = nodeMs + (after.postgres - before.postgres) / FILES_AT_ONCE;
    return { cost: cpuMs, cpuMs, nodeMs, perSecond: (FILES_AT_ONCE * 1000) / (performance.now() - began) };
  };
  for (const server of [place.floor, place.api]) await armOf(server)();
  const comparison = await compare(armOf(place.floor), armOf(place.api));
  const growthMb = await growthWhileSending(place.api);
  say(`6 export: × ${comparison.ratio.median.toFixed(2)}, memory + ${growthMb.toFixed(0)} MB`);
  return { comparison, rows: ours.trimEnd().split('\r\n').length - 1, bytes: Buffer.byteLength(ours), growthMb };
}

async function growthWhileSending(api: Server): Promise<number> {
  const before = await residentMegabytes(api.pid);
  let most = before;
  const watch = setInterval(() => {
    void residentMegabytes(api.pid).then((now) => {
      most = Math.max(most, now);
    });
  }, WATCH_EVERY_MS);
  await Promise.all(Array.from({ length: SLOW_READERS }, () => download(api.port, 5))).finally(() => clearInterval(watch));
  return most - before;
}
