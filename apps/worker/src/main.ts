import 'reflect-metadata';
import { createServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { ConfigError, parseConfig } from '@vakwerk/backend/platform/config/config';
import { Database } from '@vakwerk/backend/platform/database/database';
import { JobRunner } from '@vakwerk/backend/platform/jobs/job-runner';
import { OutboxRelay } from '@vakwerk/backend/platform/jobs/relay';
import { endOnSignal } from '@vakwerk/backend/platform/shutdown/end-on-signal';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { WorkerModule } from './worker.module.js';

try {
  const config = parseConfig(process.env);
  const logger = createLogger('worker', config.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), {
    logger: false,
    abortOnError: false,
  });
  await app.get(Database).connect();
  await app.get(JobRunner).start();
  await app.get(OutboxRelay).start();
  const health = createServer((_request, response) => {
    app
      .get(Database)
      .dataSource.query('SELECT 1')
      .then(
        () => response.end('{"status":"ready"}'),
        () => response.writeHead(503).end('{"status":"no database"}'),
      );
  });
  health.listen(config.WORKER_PORT, config.HOST);
  endOnSignal(app, logger, () => health.close());
  logger.info({ port: config.WORKER_PORT, node: process.version }, 'worker is ready');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
