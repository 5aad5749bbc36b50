import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createWeb } from './create-web.js';
import { parseWebSettings } from './web-settings.js';

let folder: string;
let api: Server;
let web: FastifyInstance;
let origin: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-web-'));
  await writeFile(join(folder, 'index.html'), '<html><head></head><body></body></html>');
  // Like the api: it refuses by the length that is told, and hangs up without reading on.
  api = createServer((request, response) => {
    if (Number(request.headers['content-length'] ?? 0) > 1_048_576 && request.url === '/graphql') {
      response.writeHead(413, { connection: 'close' }).end('{}', () => request.socket.destroy());
      return;
    }
    let bytes = 0;
    request.on('data', (piece: Buffer) => {
      bytes += piece.length;
    });
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ bytes })));
  });
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
  const settings = parseWebSettings({
    API_ORIGIN: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    LOG_LEVEL: 'silent',
  });
  web = await createWeb(settings, { app: folder, graphiql: join(folder, 'no-graphiql') });
  origin = await web.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  api.closeAllConnections();
  web.server.closeAllConnections();
  await web.close();
  api.close();
  await rm(folder, { recursive: true });
});

const post = (path: string, body: BodyInit) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': path === '/graphql' ? 'application/json' : 'application/octet-stream' },
    body,
    duplex: 'half',
  } as RequestInit);

describe('a body whose sender waits to be asked for it', () => {
  it('is passed on: curl does so with every recording', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const asked = request(`${origin}/api/interactions`, {
        method: 'POST',
        headers: { expect: '100-continue', 'content-length': 5 },
      });
      asked.on('continue', () => asked.end('sound'));
      asked.on('error', reject);
      asked.on('response', (response) => {
        response.setEncoding('utf8').on('data', resolve);
      });
    });
    expect(JSON.parse(answer)).toEqual({ bytes: 5 });
  });
});

describe('a body that is too large', () => {
  it.each([1_100_000, 8_000_000])('gets 413 from the web process, in the words of the api: %d bytes', async (bytes) => {
    const response = await post('/graphql', `"${'x'.repeat(bytes)}"`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
  });

  it('gets 411 when it does not tell its length', async () => {
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"query":"{ viewer { language } }"}'));
        controller.close();
      },
    });
    expect((await post('/graphql', pieces)).status).toBe(411);
  });

  it('is no business of the web process elsewhere: a recording may be large', async () => {
    expect(await (await post('/api/uploads', 'x'.repeat(3_000_000))).json()).toEqual({ bytes: 3_000_000 });
    expect(await (await post('/graphql', '{"query":"{ a }"}')).json()).toEqual({ bytes: 17 });
  });
});
