import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy } from './security-headers.js';

/** The editor makes style elements by itself, knows no nonce and carries its fonts in its style sheet; scripts stay ours only. */
const POLICY = contentSecurityPolicy('graphiql')
  .replace(/script-src [^;]*; style-src [^;]*/, "script-src 'self'; style-src 'self' 'unsafe-inline'")
  .replace("font-src 'self'", "font-src 'self' data:");

/** GraphiQL with the saved queries, from files of our own, for who builds on Vakwerk. Never called in production. @param folder where it was built */
export async function serveGraphiQL(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/graphiql/assets/', decorateReply: false });
  app.get('/graphiql', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      .send(await readFile(join(folder, 'index.html'), 'utf8')),
  );
}
