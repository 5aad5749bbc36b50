import type { IncomingMessage } from 'node:http';
import { Controller, ForbiddenException, Get, Header, Inject, Req } from '@nestjs/common';
import { Public } from '@vakwerk/backend/platform/auth/allow';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { CONFIG } from '@vakwerk/backend/platform/config/config.module';
import { mayScrape } from '@vakwerk/backend/platform/telemetry/may-scrape';
import { METRICS_TYPE, metricsText, processMetrics } from '@vakwerk/backend/platform/telemetry/metrics-text';
import { RequestTimes } from '@vakwerk/backend/platform/telemetry/request-times';

/** Figures for Prometheus. Outside /api, so that the web process never passes it on. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly times: RequestTimes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get()
  @Header('content-type', METRICS_TYPE)
  read(@Req() { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
    if (!mayScrape({ address: socket.remoteAddress, headers }, this.config.METRICS_TOKEN)) throw new ForbiddenException();
    return metricsText([this.times.metric(), ...processMetrics()]);
  }
}
