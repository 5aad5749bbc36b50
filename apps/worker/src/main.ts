import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { connectOrExplain, listenOrExplain, wordsFor } from '@vakwerk/backend/platform/config/start-failure';
import { Database } from '@vakwerk/backend/platform/database/database';
import { JobRunner } from '@vakwerk/backend/platform/jobs/job-runner';
import { OutboxRelay } from '@vakwerk/backend/platform/jobs/relay';
import { endOnSignal } from '@vakwerk/backend/platform/shutdown/end-on-signal';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { answerMetrics } from './answer-metrics.js';
import { WorkerModule } from './worker.module.js';

try {
  const config = parseConfig(process.env);
  const logger = createLogger('worker', config.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), {
    logger: false,
    abortOnError: false,
  });
  await connectOrExplain(config.DATABASE_URL, () => app.get(Database).connect());
  let working = false;
  const health = createServer((request, response) => {
    if (request.url === '/metrics') return void answerMetrics(app, config, request, response);
    if (!working) return void response.writeHead(503).end('{"status":"starting"}');
    app
      .get(Database)
      .dataSource.query('SELECT 1')
      .then(
        () => response.end('{"status":"ready"}'),
        () => response.writeHead(503).end('{"status":"no database"}'),
      );
  });
  const where = { port: config.WORKER_PORT, host: config.HOST, setting: 'WORKER_PORT' };
  // Before the first job: a worker that ends because its port is taken must not take work along.
  await listenOrExplain(where, () => once(health.listen(config.WORKER_PORT, config.HOST), 'listening'));
  await app.get(JobRunner).start();
  await app.get(OutboxRelay).start();
  working = true;
  endOnSignal(app, logger, () => health.close());
  logger.info({ port: config.WORKER_PORT, node: process.version }, 'worker is ready');
} catch (error) {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exit(1);
}
