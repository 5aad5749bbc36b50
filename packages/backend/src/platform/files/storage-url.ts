import { fileURLToPath } from 'node:url';
import { SPOOL_FOLDER } from './own-folder.js';
import type { S3Options } from './s3-file-store.js';

/** Where files live. */
export type Storage = { readonly kind: 'local'; readonly folder: string } | ({ readonly kind: 's3' } & S3Options);

/**
 * Reads STORAGE_URL: `file:///folder`, or `s3://key:secret@host:port/bucket?region=eu-west-1&ssl=false&style=virtual`.
 * Region is `us-east-1` and ssl on unless said otherwise; the bucket is put in the path unless style is `virtual`.
 * @throws Error that names the part that is missing, never the secret
 */
export function parseStorageUrl(text: string): Storage {
  const url = new URL(text);
  if (url.protocol === 'file:') return { kind: 'local', folder: fileURLToPath(url) };
  const bucket = decodeURIComponent(url.pathname.slice(1).split('/')[0] ?? '');
  if (bucket === '') throw new Error('STORAGE_URL: the bucket is missing (s3://key:secret@host/bucket)');
  if (url.username === '' || url.password === '')
    throw new Error('STORAGE_URL: key or secret is missing (s3://key:secret@host/bucket)');
  const scheme = url.searchParams.get('ssl') === 'false' ? 'http' : 'https';
  return {
    kind: 's3',
    endpoint: `${scheme}://${url.host}`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    bucket,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    forcePathStyle: url.searchParams.get('style') !== 'virtual',
    spoolFolder: SPOOL_FOLDER,
  };
}
