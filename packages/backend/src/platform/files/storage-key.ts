import { randomUUID } from 'node:crypto';
import { FileStoreError } from './errors.js';

export type StoredFileKind = 'recordings' | 'packages' | 'attachments' | 'exports';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const keyPattern = new RegExp(`^org/${uuid}/[a-z]+/${uuid}(/.+)?$`);
/** S3 allows 1,024 bytes; a file system 255 for one name. */
const longestKeyBytes = 900;
const longestNameBytes = 255;

function isSafeName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > longestNameBytes) return false;
  return ![...name].some((sign) => sign < ' ' || sign === '\u007f' || '\\:*?"<>|'.includes(sign));
}

/** A random key under the organisation's prefix: it cannot be guessed from a neighbour's, and holds no name of a person. */
export function newStorageKey(orgId: string, kind: StoredFileKind): string {
  return assertStorageKey(`org/${orgId}/${kind}/${randomUUID()}`);
}

/**
 * Gives the key back when it is one of ours: `org/<uuid>/<kind>/<uuid>`, with file names below it for unpacked packages.
 * @throws FileStoreError invalidKey for a path that could leave the store
 */
export function assertStorageKey(key: string): string {
  const safe = keyPattern.test(key) && Buffer.byteLength(key) <= longestKeyBytes && key.split('/').every(isSafeName);
  if (!safe) throw new FileStoreError('invalidKey');
  return key;
}
