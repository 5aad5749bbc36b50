import { BadRequestException, Controller, Get, NotFoundException, Query, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { FastifyReply } from 'fastify';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { ExportDashboard } from './export-dashboard.js';

/** A file is no GraphQL answer. */
@Controller('api/dashboard')
export class DashboardExportController {
  constructor(private readonly exportDashboard: ExportDashboard) {}

  /** Takes the filters of the page in its address, under the names of `DashboardRequest`. */
  @Allow('progress:team')
  @Get('export')
  async export(
    @CurrentActor() actor: PersonActor,
    @Query() query: Readonly<Record<string, string>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { teamId = '', weeks, skillId, compareWith } = query;
    const request = { teamId, skillId, compareWith, ...(weeks !== undefined && { weeks: Number(weeks) }) };
    const text = await this.exportDashboard.run(actor, request).catch((error: unknown) => {
      if (error instanceof InvalidInput) throw new BadRequestException(error.message);
      throw error instanceof NotFound ? new NotFoundException() : error;
    });
    const name = `${formatMessage(CATALOGUES[actor.language], actor.language, 'progress.dashboard.export.file')}-${localDateAt(new Date(), actor.timeZone)}.csv`;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(text);
  }
}
