import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

interface GraphQLBody {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

const refuse = (reply: FastifyReply, message: string) =>
  reply.code(200).send({ errors: [{ message, extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });

/**
 * The web client names its queries by hash (`extensions.persistedQuery.sha256Hash`, as Apollo clients do); the api looks the text
 * up in the client's own manifest. In production nothing else is answered: nobody can send a query that the product's own screens
 * do not send.
 * @param manifestFile JSON of `sha256:<hash>` → document; null: none
 * @param onlyKnown refuse texts
 */
export function addKnownDocuments(fastify: FastifyInstance, manifestFile: string | null, onlyKnown: boolean): void {
  const documents = new Map(
    Object.entries(manifestFile ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, string>) : {}),
  );
  fastify.addHook('preHandler', async (request: FastifyRequest, reply) => {
    // The matched route, not the address as it was written: `/%67raphql` comes here as well. A text in the address of a GET would
    // pass by the manifest.
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method !== 'POST')
      return reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'Use POST.' }] });
    const body = request.body as GraphQLBody | GraphQLBody[] | null;
    if (!body || Array.isArray(body)) return refuse(reply, 'One query per request.');
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    const known = typeof hash === 'string' ? documents.get(`sha256:${hash}`) : undefined;
    delete body.extensions;
    if (known !== undefined) body.query = known;
    else if (onlyKnown || typeof body.query !== 'string')
      return refuse(reply, 'This document is not known here. Reload the page.');
  });
}
