import { Controller, Get, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { OpenMedia } from './open-media.js';

/** A drawing is a document too: opened by itself it may load nothing and run nothing. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Pictures and sounds of courses. The session decides who gets them; a link by itself opens nothing. */
@Controller('api/media')
export class MediaController {
  constructor(private readonly open: OpenMedia) {}

  @Allow('course:read')
  @Get(':id')
  async read(
    @CurrentActor() actor: PersonActor,
    @Param('id') id: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.open.run(actor, id, headers.range, headers['if-none-match']);
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
    if (found.kind === 'notFound') throw new NotFoundException();
    if (found.kind === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${found.totalBytes}`);
      throw new HttpException('There is no such part.', 416);
    }
    if (found.kind === 'unchanged') return void reply.code(304).send();
    const { media, opened, partial } = found;
    // What an id stands for never changes. A piece of a call is not left behind on a shared computer, a picture may be.
    if (media.mediaType.startsWith('image/'))
      void reply.header('cache-control', 'private, max-age=31536000, immutable').header('etag', `"${media.sha256}"`);
    if (partial) void reply.header('content-range', `bytes ${opened.start}-${opened.end}/${opened.totalBytes}`);
    void reply
      .code(partial ? 206 : 200)
      .header('content-type', media.mediaType)
      .header('content-disposition', 'inline')
      .header('content-security-policy', DRAWING_POLICY)
      .header('cross-origin-resource-policy', 'same-origin')
      .header('accept-ranges', 'bytes')
      .header('content-length', opened.end - opened.start + 1)
      .send(opened.stream);
  }
}
