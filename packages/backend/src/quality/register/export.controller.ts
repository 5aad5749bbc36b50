import { Readable } from 'node:stream';
import { BadRequestException, Controller, Get, Query, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { ExportRegister } from './export-register.js';
import type { RegisterFilterRequest, RegisterOrderRequest } from './register-filter.js';

/** A file is no GraphQL answer: it is sent while it is being made. */
@Controller('api/evaluations')
export class ExportController {
  constructor(private readonly exportRegister: ExportRegister) {}

  /** Takes the filters of the page in its address, under the names of {@link RegisterFilterRequest}; `by` and `descending` for the order. */
  @Allow('evaluation:read')
  @Get('export')
  async export(
    @CurrentActor() actor: PersonActor,
    @Query() query: Readonly<Record<string, string>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, descending, ...filter } = query;
    const order = { ...(by && { by }), ...(descending && { descending: descending === 'true' }) } as RegisterOrderRequest;
    const rows = await this.exportRegister
      .run(actor, { filter: filter as RegisterFilterRequest, order })
      .catch((error: unknown) => {
        throw error instanceof InvalidInput ? new BadRequestException(error.message) : error;
      });
    const name = `${formatMessage(CATALOGUES[actor.language], actor.language, 'quality.export.file')}-${localDateAt(new Date(), actor.timeZone)}.csv`;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Readable.from(rows));
  }
}
