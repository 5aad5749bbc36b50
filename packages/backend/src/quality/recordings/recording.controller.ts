import { Controller, Get, HttpException, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { PlayRecording } from './play-recording.js';

/** The sound itself: too large for GraphQL, and a player speaks in ranges. */
@Controller('api/recordings')
export class RecordingController {
  constructor(private readonly playRecording: PlayRecording) {}

  @Allow('recording:play')
  @Get(':id/audio')
  async play(
    @CurrentActor() actor: PersonActor,
    @Param('id') recordingId: string,
    @Query('token') token: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const played = await this.playRecording.run(actor, { recordingId, token: String(token ?? ''), range: request.headers.range });
    // Set before anything can fail: no answer of this address is ever kept by a browser or proxy.
    void reply.header('cache-control', 'no-store').header('accept-ranges', 'bytes').header('x-content-type-options', 'nosniff');
    if (played.kind === 'gone') throw new HttpException('This link has expired.', 410);
    if (played.kind === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${played.totalBytes}`);
      throw new HttpException('There is no such part.', 416);
    }
    if (played.kind !== 'sound') throw new NotFoundException();
    const { start, end, totalBytes, stream } = played.opened;
    void reply
      .code(played.partial ? 206 : 200)
      .header('content-type', played.mediaType)
      .header('content-disposition', 'inline')
      .header('content-length', end - start + 1);
    if (played.partial) void reply.header('content-range', `bytes ${start}-${end}/${totalBytes}`);
    void reply.send(stream);
  }
}
