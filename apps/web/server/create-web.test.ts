import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createWeb } from './create-web.js';
import { parseWebSettings } from './web-settings.js';

describe('the web process', () => {
  let folder: string;
  let api: Server;
  let web: FastifyInstance;
  let origin: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vakwerk-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(
      join(folder, 'index.html'),
      '<html><head></head><body><script type="module" src="/assets/app-1.js"></script></body></html>',
    );
    await mkdir(join(folder, 'graphiql-build/assets'), { recursive: true });
    await writeFile(join(folder, 'graphiql-build/index.html'), '<title>GraphiQL</title>');
    await writeFile(join(folder, 'graphiql-build/assets/editor-1.js'), 'export {};');
    await writeFile(join(folder, 'assets/app-1.js'), 'export {};');
    await writeFile(join(folder, 'assets/app-1.js.br'), brotliCompressSync('export {};'));
    await writeFile(join(folder, 'assets/app-1.js.map'), '{}');
    api = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        `data: ${request.method} ${request.url} ${request.headers['x-forwarded-proto']} ${request.headers['x-forwarded-for']}\n\n`,
      ); // and stays open
    });
    await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
    const settings = parseWebSettings({
      API_ORIGIN: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      LOG_LEVEL: 'silent',
    });
    web = await createWeb(settings, { app: folder, graphiql: join(folder, 'graphiql-build') });
    origin = await web.listen({ port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    api.closeAllConnections();
    web.server.closeAllConnections();
    await web.close();
    api.close();
    await rm(folder, { recursive: true });
  });

  it('sends the smaller file to whoever can read it, for a year', async () => {
    const get = (encoding: string) => web.inject({ url: '/assets/app-1.js', headers: { 'accept-encoding': encoding } });
    const small = await get('gzip, br');
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': expect.stringContaining('immutable') });
    expect(small.headers['content-type']).toContain('application/javascript');
    const plain = await get('identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe('export {};');
  });

  it('gives every page its own nonce, in the policy, on the script and in the meta tag', async () => {
    const read = async () => {
      const answer = await fetch(`${origin}/team/heat-map`);
      const html = await answer.text();
      const nonce = /nonce-([\w-]+)/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
      return { html, nonce, status: answer.status };
    };
    const [first, second] = [await read(), await read()];
    expect(first.status).toBe(200);
    expect(first.html).toContain(`<script nonce="${first.nonce}" type="module"`);
    expect(first.html).toContain(`<meta name="csp-nonce" content="${first.nonce}">`);
    expect(first.nonce).not.toBe(second.nonce);
  });

  it('never allows inline scripts and is never framed', async () => {
    const answer = await fetch(origin);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets browsers keep hashed files for a year and hides source maps', async () => {
    const asset = await fetch(`${origin}/assets/app-1.js`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${origin}/assets/app-1.js.map`)).status).toBe(404);
    expect((await fetch(`${origin}/assets/gone-2.js`)).status).toBe(404);
    expect(await (await fetch(`${origin}/index.html`)).text()).not.toContain('<script type');
  });

  it('passes event streams of the api on while they are open', async () => {
    const answer = await fetch(`${origin}/api/events?since=1`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('data: GET /api/events?since=1 http 127.0.0.1\n\n');
    await reader?.cancel();
  });

  it('has GraphiQL in development, with scripts of our own origin only', async () => {
    const answer = await fetch(`${origin}/graphiql`);
    expect(await answer.text()).toBe('<title>GraphiQL</title>');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'; style-src");
    expect((await fetch(`${origin}/graphiql/assets/editor-1.js`)).status).toBe(200);
  });

  it('has no GraphiQL in production, even where it was built', async () => {
    const settings = parseWebSettings({ NODE_ENV: 'production', LOG_LEVEL: 'silent' });
    const production = await createWeb(settings, { app: folder, graphiql: join(folder, 'graphiql-build') });
    expect((await production.inject('/graphiql')).body).not.toContain('GraphiQL');
    expect((await production.inject('/graphiql/assets/editor-1.js')).statusCode).toBe(404);
    await production.close();
  });

  it('names every wrong setting at once', () => {
    expect(() => parseWebSettings({ WEB_PORT: '0', API_ORIGIN: 'api:4301' })).toThrow(/WEB_PORT[\s\S]*API_ORIGIN/);
  });
});
