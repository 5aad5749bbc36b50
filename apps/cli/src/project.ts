import { resolve } from 'node:path';

/** The project's folder: this file is compiled to apps/cli/dist. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '../../..');

export const inProject = (...parts: string[]) => resolve(PROJECT_FOLDER, ...parts);
