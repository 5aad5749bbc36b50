import { ConfigError, parseConfig } from '@vakwerk/backend/platform/config/config';
import { Database } from '@vakwerk/backend/platform/database/database';
import { endOnSignal } from '@vakwerk/backend/platform/shutdown/end-on-signal';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { createApi } from './create-api.js';

try {
  const config = parseConfig(process.env);
  const logger = createLogger('api', config.LOG_LEVEL);
  const app = await createApi(config, logger);
  await app.get(Database).connect();
  await app.listen(config.PORT, config.HOST);
  endOnSignal(app, logger);
  logger.info({ port: config.PORT, node: process.version }, 'api is ready');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
