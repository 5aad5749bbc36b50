import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

interface GraphQLBody {
  query?: unknown;
  documentId?: unknown;
}

const refuse = (reply: FastifyReply, message: string) =>
  reply.code(400).send({ errors: [{ message, extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });

/**
 * The web client names its queries by hash; the api looks the text up in the client's own manifest. In production nothing else is
 * answered: nobody can send a query that the product's own screens do not send.
 * @param manifestFile JSON of hash → document; null: none, texts are taken
 */
export function addKnownDocuments(fastify: FastifyInstance, manifestFile: string | null, onlyKnown: boolean): void {
  const documents = manifestFile ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, string>) : {};
  fastify.addHook('preHandler', async (request: FastifyRequest, reply) => {
    if (request.method !== 'POST' || !request.url.startsWith('/graphql')) return;
    const body = request.body as GraphQLBody | GraphQLBody[] | null;
    if (!body || Array.isArray(body)) return refuse(reply, 'One query per request.');
    if (typeof body.documentId === 'string') {
      const text = Object.hasOwn(documents, body.documentId) ? documents[body.documentId] : undefined;
      if (text === undefined) return refuse(reply, 'This document is not known here. Reload the page.');
      body.query = text;
    } else if (onlyKnown) return refuse(reply, 'Only known documents are answered.');
  });
}
