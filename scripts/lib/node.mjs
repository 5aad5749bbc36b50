import { join } from 'node:path';
import { OLDEST_NODE, ROOT } from './project.mjs';
import { Refusal } from './report.mjs';
import { run } from './run.mjs';

const atLeast = (version, oldest) => {
  const [a, b] = [version, oldest].map((text) => text.split('.').map(Number));
  return a[0] !== b[0] ? a[0] > b[0] : a[1] >= b[1];
};

/**
 * The Node the product runs on: the one pinned in the lockfile (Linux x64), else this machine's own.
 * @returns {Promise<{path: string, version: string}>}
 */
export async function productNode() {
  const pinned = join(ROOT, 'node_modules/.bin/node');
  const asked = await run(pinned, ['-p', 'process.versions.node']);
  const found =
    asked.code === 0
      ? { path: pinned, version: asked.stdout.trim() }
      : { path: process.execPath, version: process.versions.node };
  if (!atLeast(found.version, OLDEST_NODE)) {
    throw new Refusal(
      `Vakwerk needs Node ${OLDEST_NODE} or newer; this machine has ${found.version} and there is no packaged Node for ${process.platform} on ${process.arch}. Install Node 24 from https://nodejs.org and start again.`,
    );
  }
  return found;
}
