import { join } from 'node:path';

/** The folder this project was cloned into. */
export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** Oldest Node the product runs on; the scripts themselves also run on 20. */
export const OLDEST_NODE = '22.12.0';

export const PNPM_VERSION = '12.21.0';

/** Environment in which every child finds the project's own Node and tools first. */
export const toolEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  ...extra,
});
