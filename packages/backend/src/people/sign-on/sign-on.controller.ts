import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/allow.js';
import { readSessionCookie, writeSessionCookie } from '../../platform/auth/session-cookie.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { LOGGER, type Logger } from '../../platform/telemetry/logger.js';
import { BeginSignOn } from './begin-sign-on.js';
import { FinishSignOn } from './finish-sign-on.js';
import { ownPath, redirectAddress } from './sign-on-addresses.js';
import { SignOnRefused } from './sign-on-refused.js';
import { takeTicketCookie, writeTicketCookie } from './ticket-cookie.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** To the provider and back. A refusal is a page in words: the browser is here by itself, no script is waiting for an answer. */
@Controller('api/sign-on')
export class SignOnController {
  constructor(
    private readonly begin: BeginSignOn,
    private readonly finish: FinishSignOn,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Public()
  @Get(':organisationId/start')
  start(
    @Param('organisationId') organisationId: string,
    @Query('next') next: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.orExplain(reply, async () => {
      if (!UUID.test(organisationId)) throw new SignOnRefused('off');
      const { address, ticket } = await this.begin.run(organisationId, ownPath(next, this.config.APP_ORIGIN));
      writeTicketCookie(reply, this.config.APP_ORIGIN, ticket);
      return address;
    });
  }

  @Public()
  @Get(':organisationId/callback')
  callback(
    @Param('organisationId') organisationId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.orExplain(reply, async () => {
      if (!UUID.test(organisationId)) throw new SignOnRefused('off');
      const address = new URL(redirectAddress(this.config.APP_ORIGIN, organisationId));
      address.search = request.url.slice(request.url.indexOf('?'));
      const { token, next } = await this.finish.run({
        organisationId,
        ticket: takeTicketCookie(request, reply, this.config.APP_ORIGIN),
        address,
        device: request.headers['user-agent'] ?? '',
        replaces: readSessionCookie(request, this.config.APP_ORIGIN),
      });
      writeSessionCookie(reply, this.config.APP_ORIGIN, token);
      return next;
    });
  }

  private async orExplain(reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    // The code stands in the address: no other site gets to see it, and no cache keeps it.
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    try {
      void reply.redirect(await work(), 303);
    } catch (error) {
      if (!(error instanceof SignOnRefused)) throw error;
      const said = error.cause instanceof Error ? error.cause.message : String(error.cause ?? '');
      this.logger.warn({ code: error.code, error: said }, 'sign-on refused');
      void reply.redirect(`/sign-in?problem=${error.code}`, 303);
    }
  }
}
