import type { IncomingMessage, ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { WorkerMetrics } from '@vakwerk/backend/platform/jobs/worker-metrics';
import { mayScrape } from '@vakwerk/backend/platform/telemetry/may-scrape';
import { METRICS_TYPE, metricsText } from '@vakwerk/backend/platform/telemetry/metrics-text';

/** Figures for Prometheus, beside the health check of the worker. */
export async function answerMetrics(
  app: INestApplicationContext,
  config: Config,
  { socket, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!mayScrape({ address: socket.remoteAddress, headers }, config.METRICS_TOKEN)) return void response.writeHead(403).end();
  try {
    const text = metricsText(await app.get(WorkerMetrics, { strict: false }).read());
    response.writeHead(200, { 'content-type': METRICS_TYPE }).end(text);
  } catch {
    response.writeHead(503).end();
  }
}
