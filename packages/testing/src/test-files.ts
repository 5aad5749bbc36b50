import { pathToFileURL } from 'node:url';

/** Where the files of this run are kept: a folder of its own, made by jest's set-up and removed at the end. @throws outside jest */
export function testFilesUrl(): string {
  const folder = process.env.VAKWERK_TEST_FILES;
  if (!folder) throw new Error('No folder for files: jest-global-setup.ts makes it.');
  return pathToFileURL(folder).href;
}
