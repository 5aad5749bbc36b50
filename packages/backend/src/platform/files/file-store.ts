/** What `put` wrote. `bytes` and `sha256` (hex) are counted on the way in, not taken from the sender's word. */
export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface OpenedRange {
  /** Read it to the end or destroy it: it holds a file or a connection. */
  readonly stream: NodeJS.ReadableStream & { destroy(error?: Error): unknown };
  /** First and last byte given, both included, as in Content-Range. `end` is `start - 1` for an empty file. */
  readonly start: number;
  readonly end: number;
  readonly totalBytes: number;
}

export interface ListedFile {
  readonly key: string;
  readonly bytes: number;
  /** The orphan sweep spares young files: their row may not be committed yet. */
  readonly modifiedAt: Date;
}

/**
 * Where recordings and packages live: a folder or an S3-compatible store. Keys come from {@link newStorageKey}.
 * Every method throws FileStoreError: invalidKey for a key that is not ours, storeUnavailable or notWritable when the store fails.
 */
export abstract class FileStore {
  /**
   * Writes a file whole or not at all; a reader never sees half of one. An existing file of that key is replaced.
   * @throws FileStoreError tooLarge, uploadInterrupted, diskFull
   */
  abstract put(key: string, content: AsyncIterable<Uint8Array>, limits: { readonly maxBytes: number }): Promise<StoredFile>;

  /**
   * Opens bytes `start` to `end` (included; to the last byte when absent or too far).
   * @throws FileStoreError notFound, rangeNotSatisfiable (details.totalBytes)
   */
  abstract openRange(key: string, start?: number, end?: number): Promise<OpenedRange>;

  /** Removes a file; removing what is not there is fine. */
  abstract delete(key: string): Promise<void>;

  abstract exists(key: string): Promise<boolean>;

  /** All files whose key starts with `prefix`, in no order. */
  abstract list(prefix: string): AsyncIterable<ListedFile>;

  /** Removes what interrupted uploads (a process that was killed) left behind before that moment. @returns how many */
  abstract removeAbandonedUploads(before: Date): Promise<number>;
}
