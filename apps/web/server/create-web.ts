import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import httpProxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { pageWithNonce } from './page.js';
import { contentSecurityPolicy, securityHeaders } from './security-headers.js';
import { serveGraphiQL } from './serve-graphiql.js';
import type { WebSettings } from './web-settings.js';

/** Paths of the api that the browser reaches through this process, so that the app has one origin. */
const API_PATHS = ['/graphql', '/api'] as const;
/** As large as a question to the api may be; uploads go elsewhere under /api, which sets its own limits. */
const QUESTION_BYTES = 1_048_576;
const YEAR_SECONDS = 31_536_000;

/**
 * Refuses before anything is passed on. The api would hang up in the middle of a body that is too large, and the browser would see a
 * failure of the way to it instead of the reason.
 */
const refuseLarge = async (request: FastifyRequest, reply: FastifyReply) => {
  if (request.method !== 'POST') return undefined;
  const length = request.headers['content-length'];
  if (length !== undefined && Number(length) <= QUESTION_BYTES) return undefined;
  const [status, code] = length === undefined ? [411, 'LENGTH_REQUIRED'] : [413, 'PAYLOAD_TOO_LARGE'];
  return reply
    .code(status)
    .send({ errors: [{ message: `Tell its length, at most ${QUESTION_BYTES} bytes.`, extensions: { code } }] });
};

async function proxyToApi(app: FastifyInstance, settings: WebSettings): Promise<void> {
  for (const prefix of API_PATHS) {
    await app.register(httpProxy, {
      upstream: settings.API_ORIGIN,
      prefix,
      rewritePrefix: prefix,
      websocket: prefix === '/graphql',
      ...(prefix === '/graphql' ? { preHandler: refuseLarge } : {}),
      // Server-sent events stay open without a byte for longer than undici's five minutes.
      undici: { bodyTimeout: 0, headersTimeout: 60_000 },
      replyOptions: {
        // Expect is between the caller and us: Node has answered it, and undici would refuse to pass it on (curl with a recording).
        rewriteRequestHeaders: (request, { expect: _, ...headers }) => ({
          ...headers,
          'x-forwarded-for': request.ip,
          'x-forwarded-host': request.headers.host ?? '',
          'x-forwarded-proto': new URL(settings.APP_ORIGIN).protocol.slice(0, -1),
        }),
      },
    });
  }
}

export interface WebFolders {
  /** The built app. */
  readonly app: string;
  /** The built GraphiQL; production does not build it and would not serve it. */
  readonly graphiql: string;
}

/** The web process: the built app's files, its one page with a fresh nonce, and the way to the api. Opens no port yet. */
export async function createWeb(settings: WebSettings, folders: WebFolders): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: settings.LOG_LEVEL, base: { process: 'web' } },
    logController: new LogController({ disableRequestLogging: true }), // addresses and paths are personal data
    trustProxy: settings.TRUSTED_PROXIES,
    forceCloseConnections: 'idle',
  });
  const indexHtml = await readFile(join(folders.app, 'index.html'), 'utf8');
  const headers = securityHeaders(settings.APP_ORIGIN.startsWith('https:'), new URL(settings.CONTENT_ORIGIN).origin);
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async () => ({ status: 'ready' }));
  await proxyToApi(app, settings);
  await app.register(fastifyStatic, {
    root: folders.app,
    index: false,
    preCompressed: true,
    // Names in assets/ carry a hash of their content; everything else may change with the next version.
    setHeaders: (response, path) =>
      response.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache'),
    allowedPath: (path) => !path.endsWith('.map') && !path.startsWith('/.vite/') && path !== '/index.html',
    wildcard: true,
  });
  if (settings.NODE_ENV !== 'production' && existsSync(folders.graphiql)) await serveGraphiQL(app, folders.graphiql);
  const sendPage = (reply: FastifyReply) => {
    const page = pageWithNonce(indexHtml);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy(page.nonce, new URL(settings.CONTENT_ORIGIN).origin))
      .header('cache-control', 'no-store')
      .send(page.html);
  };
  app.get('/', (_request, reply) => sendPage(reply));
  // Every other path without a file name is a page of the app; the browser's router shows it.
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '');
    return wantsPage ? sendPage(reply) : reply.code(404).type('text/plain').send('Not found');
  });
  return app;
}
