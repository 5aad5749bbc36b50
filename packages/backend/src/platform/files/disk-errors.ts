import { FileStoreError } from './errors.js';

export const diskErrorCode = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;

/** Turns an error of the file system into one that says what an administrator has to do. Unknown ones pass unchanged. */
export function asFileStoreError(error: unknown): unknown {
  switch (diskErrorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileStoreError('diskFull', {}, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new FileStoreError('notWritable', {}, error);
    case 'EIO':
    case 'ESTALE':
      return new FileStoreError('storeUnavailable', {}, error);
    default:
      return error;
  }
}
