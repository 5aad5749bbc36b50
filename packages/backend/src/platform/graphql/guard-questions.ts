import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });

/** The page that sent it is ours: the address people open, or the address that it was sent to. Programs send no origin. */
function fromOwnPage({ headers, host }: FastifyRequest, appOrigin: string): boolean {
  const { origin } = headers;
  if (origin === undefined || origin === new URL(appOrigin).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * What holds for every question, before its body is read: answers are kept by nobody on the way, and another site's page cannot
 * change anything with the cookie of who visits it. The cookie is `SameSite=Lax` too; this also stops pages of a neighbouring host.
 */
export function guardQuestions(fastify: FastifyInstance, appOrigin: string, bodyLimit: number): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url === '/graphql') reply.header('cache-control', 'no-store');
    const changes = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS';
    if (changes && !fromOwnPage(request, appOrigin)) return refuse(reply, 403, 'FORBIDDEN', 'This page may not ask that.');
    if (request.routeOptions.url === '/graphql' && Number(request.headers['content-length'] ?? 0) > bodyLimit)
      return refuse(reply, 413, 'PAYLOAD_TOO_LARGE', `A question is at most ${bodyLimit} bytes.`);
  });
}
