import { Controller, Get, Header, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/allow.js';
import { FeedLimit } from './feed-limit.js';
import { ReadCalendarFeed } from './read-calendar-feed.js';

/** What calendars subscribe to. Public for the session guard: the secret is in the address. */
@Controller('api/calendar')
export class CalendarFeedController {
  constructor(
    private readonly read: ReadCalendarFeed,
    private readonly limit: FeedLimit,
  ) {}

  @Public()
  @Get(':file')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async feed(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [, token] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    const wait = this.limit.take(request.ip, token ?? '');
    if (wait > 0) {
      void reply.header('retry-after', String(wait));
      throw new HttpException('Too many requests', 429);
    }
    const calendar = token === undefined ? null : await this.read.run(token);
    if (calendar === null) {
      this.limit.wrong(request.ip);
      throw new NotFoundException();
    }
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    void reply.header('content-disposition', 'inline; filename="vakwerk.ics"');
    return calendar;
  }
}
