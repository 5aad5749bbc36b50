import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's folder: this file is compiled to apps/cli/dist. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../../..');

export const inProject = (...parts: string[]) => resolve(PROJECT_FOLDER, ...parts);

export const productVersion = (): string =>
  (JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string }).version;
