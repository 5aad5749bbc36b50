import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** Lets routes take `multipart/form-data` and sound as a stream. Each route sets its own limits; these are for one that forgot. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    limits: { fileSize: 1_048_576, files: 1, fields: 20, fieldSize: 8_192 },
    throwFileSizeLimit: false,
  });
  // Sound as the body itself goes on as a stream; the route counts its bytes.
  fastify.addContentTypeParser(/^(audio\/|application\/octet-stream)/, (_request, body, done) => done(null, body));
}
