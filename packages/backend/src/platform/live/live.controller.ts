import { type BeforeApplicationShutdown, Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../auth/allow.js';
import { CurrentActor } from '../auth/current-actor.js';
import { readSessionCookie } from '../auth/session-cookie.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { LiveListener } from './live-listener.js';
import { StreamSessions } from './stream-sessions.js';

const HEARTBEAT_MS = 25_000;
/** Longer than a session is believed after it was looked up: who is put out and comes back is refused. */
const COME_BACK_MS = 2_000;

/** Server-sent events: which topics changed for this person. */
@Controller('api/live')
export class LiveController implements BeforeApplicationShutdown {
  private readonly open = new Set<() => void>();

  constructor(
    private readonly listener: LiveListener,
    private readonly sessions: StreamSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('person:self')
  @Get()
  stream(@CurrentActor() actor: PersonActor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // When the stream ends, so does its connection: one kept for reuse would hold up the end of the process.
      connection: 'close',
    });
    raw.write(`retry: ${COME_BACK_MS}\n\n`);
    const stop = this.listener.listen({
      hear: (notice) => {
        const mine =
          notice.organisationId === actor.organisationId &&
          (notice.personIds === null || notice.personIds.includes(actor.personId));
        if (!mine) return;
        if (notice.topic === 'session') end();
        else raw.write(`data: ${JSON.stringify({ topic: notice.topic })}\n\n`);
      },
      // The browser opens a new stream, and asks everything on its screen again.
      missedSome: () => end(),
    });
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
    const end = () => {
      clearInterval(heartbeat);
      stop();
      unwatch();
      this.open.delete(end);
      raw.end();
    };
    const token = readSessionCookie(request, this.config.APP_ORIGIN) ?? '';
    const unwatch = this.sessions.watch({ organisationId: actor.organisationId, token, end });
    this.open.add(end);
    request.raw.on('close', end);
  }

  /** Browsers come back by themselves, to another process. */
  endStreams(): void {
    for (const end of this.open) end();
  }

  beforeApplicationShutdown(): void {
    this.endStreams();
  }
}
