import { Controller, HttpCode, Post, Req, UnprocessableEntityException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { LearningError } from '../learning.errors.js';
import { type ReceivedMedia, ReceiveMedia } from './receive-media.js';

/** Pictures, sounds and films from an author's browser: the body is the file itself. */
@Controller('api/media')
export class MediaUploadController {
  constructor(private readonly receive: ReceiveMedia) {}

  /** Answers `{id, mediaType, bytes}`; 422 `{code}` for a file we do not keep. */
  @Allow('course:author')
  @Post()
  @HttpCode(200)
  async upload(@CurrentActor() actor: PersonActor, @Req() { body }: FastifyRequest): Promise<ReceivedMedia> {
    if (!isStream(body)) throw new UnsupportedMediaTypeException();
    try {
      return await this.receive.run(actor, body);
    } catch (error) {
      if (error instanceof LearningError) throw new UnprocessableEntityException({ code: error.code });
      throw error;
    }
  }
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
