import { rm } from 'node:fs/promises';
import type { Multipart } from '@fastify/multipart';
import { FileStoreError } from '../../platform/files/errors.js';
import { SPOOL_FOLDER } from '../../platform/files/own-folder.js';
import { spoolFile } from '../../platform/files/spool-file.js';
import { PACKAGE_LIMITS } from './unpack/package-limits.js';
import { PackageRefused } from './unpack/package-refused.js';

export interface ReceivedPackage extends AsyncDisposable {
  readonly path: string;
}

/**
 * Takes the parts of an upload in the order they come: the intent first, because a stranger's bytes are not written to disk.
 * @param accept judges the intent; throws to refuse
 * @throws PackageRefused archiveTooLarge | uploadInterrupted | nothingSent; whatever `accept` throws
 */
export async function receivePackage(
  parts: AsyncIterable<Multipart>,
  accept: (intent: string) => void,
): Promise<ReceivedPackage> {
  let path: string | null = null;
  let accepted = false;
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        if (part.fieldname !== 'intent') continue;
        accept(String(part.value));
        accepted = true;
        continue;
      }
      if (!accepted) accept('');
      if (part.fieldname === 'package' && path === null) path = await spool(part.file);
      else part.file.resume();
    }
    if (!accepted) accept('');
    if (path === null) throw new PackageRefused({ code: 'nothingSent' });
    const received = path;
    return { path: received, [Symbol.asyncDispose]: () => rm(received, { force: true }) };
  } catch (error) {
    if (path !== null) await rm(path, { force: true });
    throw error;
  }
}

async function spool(file: AsyncIterable<Uint8Array>): Promise<string> {
  const limit = PACKAGE_LIMITS.archiveBytes;
  try {
    return (await spoolFile(file, SPOOL_FOLDER, limit)).path;
  } catch (error) {
    if (!(error instanceof FileStoreError)) throw error;
    if (error.code === 'tooLarge') throw new PackageRefused({ code: 'archiveTooLarge', limit });
    if (error.code === 'uploadInterrupted') throw new PackageRefused({ code: 'uploadInterrupted' });
    throw error;
  }
}
