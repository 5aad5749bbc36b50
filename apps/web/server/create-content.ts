import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import httpProxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { WebSettings } from './web-settings.js';

/** As large as last words may be; browsers allow 64 kB while a page closes. */
const LAST_WORDS_BYTES = 70_000;
const YEAR_SECONDS = 31_536_000;

/** The page that frames a package: scripts of this origin only, framed by the app only. */
const framePolicy = (appOrigin: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-src 'self'",
    "connect-src 'self'",
    `frame-ancestors ${appOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The origin of packages made elsewhere, on a port of its own. It knows three things: the page that frames a package, the scripts of
 * that page, and the way to a package's files at the api. Nothing of the app is here, and no cookie goes in or out.
 */
export async function createContent(settings: WebSettings, folder: string): Promise<FastifyInstance> {
  const appOrigin = new URL(settings.APP_ORIGIN).origin;
  const app = Fastify({
    logger: { level: settings.LOG_LEVEL, base: { process: 'web', part: 'packages' } },
    logController: new LogController({ disableRequestLogging: true }), // the address of a sitting is its key
    trustProxy: settings.TRUSTED_PROXIES,
    forceCloseConnections: 'idle',
    bodyLimit: LAST_WORDS_BYTES,
    routerOptions: { maxParamLength: 500 }, // a token is longer than an ordinary name
  });
  const page = (await readFile(join(folder, 'index.html'), 'utf8')).replace(
    'data-app-origin=""',
    `data-app-origin="${appOrigin}"`,
  );
  app.addHook('onSend', async (_request, reply) => {
    reply.removeHeader('set-cookie');
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (settings.APP_ORIGIN.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000');
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async () => ({ status: 'ready' }));
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/frame/assets/',
    index: false,
    setHeaders: (response) => response.header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`),
  });
  app.get('/*', (request, reply) => {
    if (!/^\/[^/]+\/frame$/.test(request.url.split('?')[0] ?? '')) return reply.code(404).type('text/plain').send('Not found');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', framePolicy(appOrigin))
      .header('permissions-policy', 'unload=(self)') // where older packages say goodbye
      .header('cache-control', 'no-store')
      .send(page);
  });
  for (const [path, methods] of [
    ['files', ['GET', 'HEAD']],
    ['last-words', ['POST']],
  ] as const) {
    await app.register(httpProxy, {
      upstream: settings.API_ORIGIN,
      prefix: `/:token/${path}`,
      rewritePrefix: `/content/:token/${path}`,
      httpMethods: [...methods],
      replyOptions: {
        rewriteRequestHeaders: (request, { cookie: _, authorization: _none, expect: _continue, ...headers }) => ({
          ...headers,
          'x-forwarded-for': request.ip,
          'x-forwarded-host': request.headers.host ?? '',
          'x-forwarded-proto': new URL(settings.CONTENT_ORIGIN).protocol.slice(0, -1),
        }),
      },
    });
  }
  return app;
}
