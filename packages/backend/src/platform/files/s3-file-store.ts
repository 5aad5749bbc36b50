import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { FileStoreError } from './errors.js';
import { FileStore, type ListedFile, type OpenedRange, type StoredFile } from './file-store.js';
import { removeSpooledBefore, spoolFile } from './spool-file.js';
import { assertStorageKey } from './storage-key.js';

export interface S3Options {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `https://host/bucket/key` instead of `https://bucket.host/key`: most self-hosted stores need it. */
  readonly forcePathStyle: boolean;
  /** Local folder where an upload waits until its length and hash are known. */
  readonly spoolFolder: string;
}

/** Files in an S3-compatible store. An upload is spooled first: S3 wants the length beforehand, and checks our SHA-256. */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly spoolFolder: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey, forcePathStyle, spoolFolder }: S3Options) {
    super();
    this.bucket = bucket;
    this.spoolFolder = spoolFolder;
    this.client = new S3Client({
      endpoint,
      region,
      forcePathStyle,
      credentials: { accessKeyId, secretAccessKey },
      // We send SHA-256 ourselves; the default extra CRC trailer is unknown to many self-hosted stores.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      logger: silent,
      requestHandler: { connectionTimeout: 3_000, socketTimeout: 30_000 },
    });
  }

  async put(key: string, content: AsyncIterable<Uint8Array>, { maxBytes }: { readonly maxBytes: number }): Promise<StoredFile> {
    const Key = assertStorageKey(key);
    const { path, bytes, sha256 } = await spoolFile(content, this.spoolFolder, maxBytes);
    try {
      const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64');
      const Body = createReadStream(path);
      await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key, Body, ContentLength: bytes, ChecksumSHA256 }));
    } catch (error) {
      throw asStoreError(error);
    } finally {
      await rm(path, { force: true });
    }
    return { key, bytes, sha256 };
  }

  async openRange(key: string, start = 0, end?: number): Promise<OpenedRange> {
    const Key = assertStorageKey(key);
    if (start < 0 || (end !== undefined && end < start))
      throw new FileStoreError('rangeNotSatisfiable', { totalBytes: await this.size(Key) });
    const Range = start === 0 && end === undefined ? undefined : `bytes=${start}-${end ?? ''}`;
    try {
      const {
        Body,
        ContentLength = 0,
        ContentRange,
      } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key, Range }));
      if (!(Body instanceof Readable)) throw new FileStoreError('storeUnavailable');
      const totalBytes = ContentRange ? Number(ContentRange.slice(ContentRange.lastIndexOf('/') + 1)) : ContentLength;
      // A store without range support would send the whole file where a part was asked for.
      if (Range && !ContentRange) {
        Body.destroy();
        throw new FileStoreError('storeUnavailable', { field: 'Content-Range' });
      }
      return { stream: Body, start, end: start + ContentLength - 1, totalBytes };
    } catch (error) {
      if (statusOf(error) === 416) throw new FileStoreError('rangeNotSatisfiable', { totalBytes: await this.size(Key) });
      throw asStoreError(error);
    }
  }

  async delete(key: string): Promise<void> {
    const Key = assertStorageKey(key);
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key })).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw asStoreError(error);
    });
  }

  async exists(key: string): Promise<boolean> {
    try {
      await this.size(assertStorageKey(key));
      return true;
    } catch (error) {
      if (error instanceof FileStoreError && error.code === 'notFound') return false;
      throw error;
    }
  }

  async *list(prefix: string): AsyncIterable<ListedFile> {
    let ContinuationToken: string | undefined;
    do {
      const page = await this.client
        .send(new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix, ContinuationToken }))
        .catch((error: unknown) => {
          throw asStoreError(error);
        });
      for (const { Key, Size, LastModified } of page.Contents ?? []) {
        if (Key?.startsWith('org/') && LastModified) yield { key: Key, bytes: Size ?? 0, modifiedAt: LastModified };
      }
      ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (ContinuationToken);
  }

  removeAbandonedUploads(before: Date): Promise<number> {
    return removeSpooledBefore(this.spoolFolder, before);
  }

  private async size(Key: string): Promise<number> {
    const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key })).catch((error: unknown) => {
      throw asStoreError(error);
    });
    return head.ContentLength ?? 0;
  }
}

/** The SDK prints to the console when left alone; every failure already reaches the caller as a FileStoreError. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const statusOf = (error: unknown) => (error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined);

function asStoreError(error: unknown): unknown {
  if (error instanceof FileStoreError) return error;
  const status = statusOf(error);
  // A missing bucket is a wrong setting, not a missing file: reporting it as "not there" would hide every file at once.
  if (error instanceof S3ServiceException && error.name === 'NoSuchBucket')
    return new FileStoreError('storeUnavailable', { reason: error.name }, error);
  if (status === 404) return new FileStoreError('notFound', {}, error);
  if (status === 401 || status === 403) return new FileStoreError('notWritable', { status }, error);
  if (status === 507) return new FileStoreError('diskFull', { status }, error);
  return new FileStoreError('storeUnavailable', status ? { status } : {}, error);
}
