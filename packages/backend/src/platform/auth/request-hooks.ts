import { AsyncResource } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import { type RequestScope, requestScope } from '../database/scope.js';
import type { Authenticator } from './authenticator.js';
import { readSessionCookie } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    scope?: RequestScope;
    resource?: AsyncResource;
  }
}

/**
 * Opens a scope around every request before its handler runs, finds who is calling, and ends the read transaction with the answer.
 * An interceptor could not do this: it would end before nested GraphQL fields have asked their questions.
 */
export function addRequestHooks(fastify: FastifyInstance, authenticator: Authenticator, origin: string): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const scope: RequestScope = { actor: null, read: null };
    requestScope.run(scope, () => {
      request.scope = scope;
      request.resource = new AsyncResource('vakwerk-request');
      done();
    });
  });
  // Reading the body may lose the context (it continues on the socket's events): enter it again.
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (request.resource) request.resource.runInAsyncScope(done, undefined);
    else done();
  });
  fastify.addHook('preHandler', async (request) => {
    const token = readSessionCookie(request, origin);
    if (token && request.scope) request.scope.actor = await authenticator.authenticate(token);
  });
  fastify.addHook('onResponse', async (request) => endReadScope(request.scope));
  fastify.addHook('onRequestAbort', async (request) => endReadScope(request.scope));
}

/** Gives the request's read transaction back; calling it twice is harmless. */
export async function endReadScope(scope: RequestScope | undefined): Promise<void> {
  const read = scope?.read;
  if (!scope || !read) return;
  scope.read = null;
  await read.end();
}
