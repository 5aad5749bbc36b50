import { Controller, Get, HttpCode, Inject, NotFoundException, Post, Query, Redirect } from '@nestjs/common';
import { Public } from '../../platform/auth/allow.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Unsubscribe } from './unsubscribe.js';

/** The way out of digests (RFC 8058): mail readers POST to it, people who follow it get the page with the button. */
@Controller('api/unsubscribe')
export class UnsubscribeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unsubscribe: Unsubscribe,
  ) {}

  /** Changes nothing: link scanners of mail servers follow every link. */
  @Public()
  @Get()
  @Redirect()
  page(@Query('token') token = ''): { url: string; statusCode: number } {
    return { url: `${this.config.APP_ORIGIN}/unsubscribe#${encodeURIComponent(token)}`, statusCode: 303 };
  }

  @Public()
  @Post()
  @HttpCode(204)
  async post(@Query('token') token = ''): Promise<void> {
    if (!(await this.unsubscribe.run(token))) throw new NotFoundException();
  }
}
