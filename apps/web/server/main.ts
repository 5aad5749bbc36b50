import { resolve } from 'node:path';
import { createContent } from './create-content.js';
import { createWeb } from './create-web.js';
import { parseWebSettings } from './web-settings.js';

/** Open event streams never end by themselves: after this long they are cut. */
const DRAIN_MS = 10_000;

try {
  const settings = parseWebSettings(process.env);
  const app = await createWeb(settings, {
    app: resolve(import.meta.dirname, '../dist'),
    graphiql: resolve(import.meta.dirname, '../graphiql/dist'),
  });
  const content = await createContent(settings, resolve(import.meta.dirname, '../package-frame/dist'));
  await content.listen({ port: settings.CONTENT_PORT, host: settings.CONTENT_HOST });
  await app.listen({ port: settings.WEB_PORT, host: settings.WEB_HOST });
  app.log.info({ port: settings.WEB_PORT, node: process.version }, 'web is ready');
  const stop = async () => {
    setTimeout(() => app.server.closeAllConnections(), DRAIN_MS).unref();
    await Promise.all([app.close(), content.close()]);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
} catch (error) {
  const { code, message, port: taken } = error as NodeJS.ErrnoException & { port?: number };
  const port = process.env.WEB_PORT || '4300';
  const setting = taken !== undefined && String(taken) !== port ? 'CONTENT_PORT' : 'WEB_PORT';
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `${setting}: port ${taken ?? port} is taken by another program. Stop that program, or set ${setting} to another port.`,
    EACCES: `WEB_PORT: this user may not open port ${port}. Set WEB_PORT to a port above 1023.`,
    EADDRNOTAVAIL: `WEB_HOST: "${process.env.WEB_HOST}" is not an address of this machine.`,
  };
  process.stderr.write(`${sentences[code ?? ''] ?? message ?? String(error)}\n`);
  process.exitCode = 1;
}
