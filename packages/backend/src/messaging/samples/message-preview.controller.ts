import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { isMessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { PreviewMessage } from './preview-message.js';

/** Mail has its styles in its elements, which no page of the app may: it is framed with a policy of its own, and can run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

@Controller('api/message-previews')
export class MessagePreviewController {
  constructor(private readonly preview: PreviewMessage) {}

  @Allow('message:own')
  @Get(':kind')
  async show(
    @CurrentActor() actor: PersonActor,
    @Param('kind') kind: string,
    @Query('language') language: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isMessageKind(kind)) throw new NotFoundException();
    const { html } = await this.preview.run(actor, kind, language === 'en' ? 'en' : 'nl');
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, max-age=300')
      .send(html);
  }
}
