import { FileStoreError } from './errors.js';

/** The system's code of a failed file operation. By shape: an error of another realm (a vm context) is no `instanceof Error`. */
export function diskErrorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

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
