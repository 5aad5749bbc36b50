import type { FastifyInstance } from 'fastify';

const CODES: Readonly<Record<number, string>> = { 400: 'bodyNotJson', 413: 'bodyTooLarge', 415: 'mediaTypeUnsupported' };

/**
 * A body that cannot be read is refused before a route sees it; here too the answer is `application/problem+json`, so that other
 * systems have one kind of error to understand.
 */
export function answerWithProblems(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const { statusCode: status } = reply;
    const code = CODES[status];
    const type = String(reply.getHeader('content-type') ?? '');
    if (!code || !request.url.startsWith('/api/interactions') || type.startsWith('application/problem+json')) return payload;
    const problem = JSON.stringify({ type: `urn:vakwerk:problem:${code}`, title: code, status, code });
    void reply.removeHeader('content-length').type('application/problem+json');
    return problem;
  });
}
