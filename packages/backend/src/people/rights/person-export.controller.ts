import { Readable } from 'node:stream';
import { Controller, ForbiddenException, Get, NotFoundException, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { FastifyReply } from 'fastify';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ExportPerson } from './export-person.js';

/** An archive is no GraphQL answer: it is sent while it is being made. */
@Controller('api/people')
export class PersonExportController {
  constructor(private readonly exportPerson: ExportPerson) {}

  @Allow('person:self')
  @Get('me/export')
  mine(@CurrentActor() actor: PersonActor, @Res() reply: FastifyReply): Promise<void> {
    return this.send(actor, actor.personId, reply);
  }

  @Allow('person:administer')
  @Get(':personId/export')
  theirs(
    @CurrentActor() actor: PersonActor,
    @Param('personId', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) personId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(actor, personId, reply);
  }

  private async send(actor: PersonActor, personId: string, reply: FastifyReply): Promise<void> {
    const chunks = await this.exportPerson.run(actor, personId).catch((error: unknown) => {
      if (error instanceof NotAllowed) throw new ForbiddenException();
      throw error instanceof NotFound ? new NotFoundException() : error;
    });
    const file = formatMessage(CATALOGUES[actor.language], actor.language, 'people.rights.file');
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${file}-${localDateAt(new Date(), actor.timeZone)}.zip"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Readable.from(chunks));
  }
}
