import { Readable } from 'node:stream';
import { BadRequestException, Controller, Get, NotFoundException, Query, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isEvidenceKind } from '@vakwerk/domain/progress/observation';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { FastifyReply } from 'fastify';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ExportPeople } from './export-people.js';

/** A file is no GraphQL answer: it is sent while it is being made. */
@Controller('api/progress')
export class ExportPeopleController {
  constructor(private readonly exportPeople: ExportPeople) {}

  /** `evidence` is knows or does (when left out); `team` one of one's own teams, all of them when left out. */
  @Allow('progress:team')
  @Get('people')
  async export(
    @CurrentActor() actor: PersonActor,
    @Query('evidence') evidence: string | undefined,
    @Query('team') teamId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = evidence ?? 'does';
    if (!isEvidenceKind(kind)) throw new BadRequestException('evidence is knows or does.');
    const rows = await this.exportPeople
      .run(actor, { evidence: kind, ...(teamId !== undefined && { teamId }) })
      .catch((error: unknown) => {
        throw error instanceof NotFound ? new NotFoundException() : error;
      });
    const name = `${formatMessage(CATALOGUES[actor.language], actor.language, 'progress.export.file')}-${localDateAt(new Date(), actor.timeZone)}.csv`;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Readable.from(rows));
  }
}
