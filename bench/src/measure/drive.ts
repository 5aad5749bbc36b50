import { Agent, request } from 'node:http';
import { COACH_TOKEN } from '../data/generate.js';
import { SETTINGS } from '../settings.js';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Driven {
  readonly requests: number;
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

const agent = new Agent({ keepAlive: true, maxSockets: SETTINGS.clients });

/** One request on loopback, signed in as whom the token is of. */
export function ask(port: number, body: string, token: string = COACH_TOKEN): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: `vakwerk=${token}`,
    };
    const sent = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * A fixed number of clients ask until the time or the number of requests is over, whichever comes first.
 * @param bodyOf the body of the nth request
 * @throws on the first answer that is not 200 or carries errors
 */
export async function drive(
  port: number,
  bodyOf: (n: number) => string,
  limit: { ms: number; requests: number },
  token: string = COACH_TOKEN,
): Promise<Driven> {
  const began = performance.now();
  const latenciesMs: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < limit.requests && performance.now() - began < limit.ms) {
      const n = next;
      next += 1;
      const sent = performance.now();
      const { status, body } = await ask(port, bodyOf(n), token);
      if (status !== 200 || body.startsWith('{"errors"')) throw new Error(`Answer ${status}: ${body.slice(0, 300)}`);
      latenciesMs.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: SETTINGS.clients }, client));
  return { requests: latenciesMs.length, seconds: (performance.now() - began) / 1000, latenciesMs };
}
