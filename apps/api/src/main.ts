import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { connectOrExplain, listenOrExplain, wordsFor } from '@vakwerk/backend/platform/config/start-failure';
import { Database } from '@vakwerk/backend/platform/database/database';
import { LiveController } from '@vakwerk/backend/platform/live/live.controller';
import { endOnSignal } from '@vakwerk/backend/platform/shutdown/end-on-signal';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { createApi } from './create-api.js';
import { HealthController } from './health.controller.js';

const CLOSE_IDLE_MS = 250;

try {
  const config = parseConfig(process.env);
  const logger = createLogger('api', config.LOG_LEVEL);
  const app = await createApi(config, logger);
  await connectOrExplain(config.DATABASE_URL, () => app.get(Database).connect());
  const where = { port: config.PORT, host: config.HOST, setting: 'PORT' };
  await listenOrExplain(where, () => app.listen(config.PORT, config.HOST));
  // Before Nest's own order: Apollo stops first and would wait ten seconds for the live streams, which never end by themselves.
  endOnSignal(app, logger, () => {
    app.get(HealthController).endReadiness();
    app.get(LiveController, { strict: false }).endStreams();
    // Browsers and proxies keep connections for the next request; each one left open holds up the end for ten seconds.
    setInterval(() => app.getHttpServer().closeIdleConnections(), CLOSE_IDLE_MS).unref();
  });
  logger.info({ port: config.PORT, node: process.version }, 'api is ready');
} catch (error) {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exit(1);
}
