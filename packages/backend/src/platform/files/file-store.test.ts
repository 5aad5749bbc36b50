import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { Config } from '../config/config.js';
import { asFileStoreError } from './disk-errors.js';
import { FileStore } from './file-store.js';
import { FilesModule, openFileStore } from './files.module.js';
import { LocalFileStore } from './local-file-store.js';
import { newStorageKey } from './storage-key.js';

const orgA = '0190a1b2-0000-7000-8000-00000000000a';
const orgB = '0190a1b2-0000-7000-8000-00000000000b';
const plenty = { maxBytes: 1_000_000 };
const code = (expected: string) => expect.objectContaining({ code: expected });

/** The S3 calls the store makes, over HTTP, with objects on disk. Signatures must be present; they are not verified. */
class LoopbackS3 {
  readonly server: Server;
  /** Small, so that listing needs several pages. */
  readonly pageSize = 2;
  refuseWith: { status: number; name: string } | null = null;
  constructor(private readonly folder: string) {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => this.fail(response, 500, String(error)));
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private fail(response: ServerResponse, status: number, name: string): void {
    response
      .writeHead(status, { 'content-type': 'application/xml' })
      .end(`<?xml version="1.0"?><Error><Code>${name}</Code><Message>${name}</Message></Error>`);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/'))
      return this.fail(response, 403, 'AccessDenied');
    if (this.refuseWith) return this.fail(response, this.refuseWith.status, this.refuseWith.name);
    if (bucket !== 'vakwerk') return this.fail(response, 404, 'NoSuchBucket');
    const path = join(this.folder, encodeURIComponent(rest.join('/')));
    if (request.method === 'GET' && url.searchParams.has('list-type')) return this.list(url, response);
    if (request.method === 'PUT') return this.put(path, request, response);
    if (request.method === 'DELETE') {
      await rm(path, { force: true });
      response.writeHead(204).end();
      return;
    }
    if (!existsSync(path))
      return request.method === 'HEAD' ? void response.writeHead(404).end() : this.fail(response, 404, 'NoSuchKey');
    await this.get(path, request, response);
  }

  private async put(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const sent = request.headers['x-amz-checksum-sha256'];
    if (sent !== createHash('sha256').update(body).digest('base64')) return this.fail(response, 400, 'BadDigest');
    if (Number(request.headers['content-length']) !== body.length) return this.fail(response, 411, 'MissingContentLength');
    await writeFile(path, body);
    response.writeHead(200, { etag: '"x"' }).end();
  }

  private async get(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readFile(path);
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const start = Number(asked?.[1] ?? 0);
    const end = Math.min(asked?.[2] ? Number(asked[2]) : Number.POSITIVE_INFINITY, body.length - 1);
    if (asked && start >= body.length) return this.fail(response, 416, 'InvalidRange');
    const headers = {
      'content-length': end - start + 1,
      ...(asked ? { 'content-range': `bytes ${start}-${end}/${body.length}` } : {}),
    };
    response.writeHead(asked ? 206 : 200, headers).end(request.method === 'HEAD' ? undefined : body.subarray(start, end + 1));
  }

  private list(url: URL, response: ServerResponse): void {
    const after = url.searchParams.get('continuation-token') ?? '';
    const keys = readdirSync(this.folder).map(decodeURIComponent).sort();
    const found = keys.filter((key) => key.startsWith(url.searchParams.get('prefix') ?? '') && key > after);
    const page = found.slice(0, this.pageSize);
    const more = found.length > page.length;
    const rows = page
      .map((key) => `<Contents><Key>${key}</Key><Size>3</Size><LastModified>2026-11-01T00:00:00.000Z</LastModified></Contents>`)
      .join('');
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    const xml = `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${rows}</ListBucketResult>`;
    response.writeHead(200, { 'content-type': 'application/xml' }).end(xml);
  }
}

let folder: string;
let s3: LoopbackS3 | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'));
});
afterEach(async () => {
  s3?.server.closeAllConnections();
  s3?.server.close();
  s3 = undefined;
  await rm(folder, { recursive: true, force: true });
});

const localStore = () => openFileStore({ storage: { kind: 'local', folder } });
async function s3Store(overrides: { endpoint?: string; bucket?: string } = {}) {
  const objects = join(folder, 'objects');
  await mkdir(objects);
  s3 = new LoopbackS3(objects);
  const endpoint = await s3.listen();
  const keys = { accessKeyId: 'key', secretAccessKey: 'secret', region: 'eu-west-1', forcePathStyle: true };
  return openFileStore({
    storage: { kind: 's3', endpoint, bucket: 'vakwerk', spoolFolder: join(folder, 'spool'), ...keys, ...overrides },
  });
}
const stream = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
async function read(store: FileStore, key: string, start?: number, end?: number) {
  const opened = await store.openRange(key, start, end);
  return { text: (await buffer(opened.stream)).toString(), start: opened.start, end: opened.end, totalBytes: opened.totalBytes };
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
/** Files left over from uploads, wherever the store keeps them. */
async function leftovers() {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.upload'));
}

describe.each([
  { name: 'a folder', open: () => localStore() },
  { name: 'an S3-compatible store', open: () => s3Store() },
])('a file store on $name', ({ open }) => {
  let store: FileStore;
  beforeEach(async () => {
    store = await open();
  });

  it('gives back what was put, with the bytes counted and hashed', async () => {
    const key = newStorageKey(orgA, 'recordings');
    const sha256 = createHash('sha256').update('hello world').digest('hex');
    expect(await store.put(key, stream('hello ', 'world'), plenty)).toEqual({ key, bytes: 11, sha256 });
    expect(await read(store, key)).toEqual({ text: 'hello world', start: 0, end: 10, totalBytes: 11 });
    expect(await leftovers()).toEqual([]);
  });
  it.each([
    [0, 0, 'h', 0, 0],
    [6, 8, 'wor', 6, 8],
    [6, undefined, 'world', 6, 10],
    [0, 4, 'hello', 0, 4],
    [8, 999, 'rld', 8, 10],
  ])('opens bytes %s to %s', async (start, end, text, first, last) => {
    const key = newStorageKey(orgA, 'recordings');
    await store.put(key, stream('hello world'), plenty);
    expect(await read(store, key, start, end)).toEqual({ text, start: first, end: last, totalBytes: 11 });
  });
  it('refuses a range outside the file and says how long the file is', async () => {
    const key = newStorageKey(orgA, 'recordings');
    await store.put(key, stream('hello'), plenty);
    for (const [start, end] of [
      [5, undefined],
      [99, 100],
      [3, 2],
      [-1, 2],
    ] as const) {
      await expect(store.openRange(key, start, end)).rejects.toMatchObject({
        code: 'rangeNotSatisfiable',
        details: { totalBytes: 5 },
      });
    }
  });
  it('keeps an empty file', async () => {
    const key = newStorageKey(orgA, 'recordings');
    await store.put(key, stream(), plenty);
    expect(await read(store, key)).toEqual({ text: '', start: 0, end: -1, totalBytes: 0 });
  });
  it('stops counting at the limit and leaves nothing behind', async () => {
    const key = newStorageKey(orgA, 'recordings');
    await expect(store.put(key, stream('12345', '678901'), { maxBytes: 10 })).rejects.toThrow(code('tooLarge'));
    expect(await store.exists(key)).toBe(false);
    expect(await leftovers()).toEqual([]);
    expect((await store.put(key, stream('12345', '67890'), { maxBytes: 10 })).bytes).toBe(10);
  });
  it('keeps nothing of an upload that broke off', async () => {
    const key = newStorageKey(orgA, 'recordings');
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('socket hang up');
    }
    await expect(store.put(key, broken(), plenty)).rejects.toThrow(code('uploadInterrupted'));
    expect(await store.exists(key)).toBe(false);
    expect(await leftovers()).toEqual([]);
  });
  it('deletes, and does not mind deleting twice', async () => {
    const key = newStorageKey(orgA, 'recordings');
    await store.put(key, stream('x'), plenty);
    await store.delete(key);
    await store.delete(key);
    expect(await store.exists(key)).toBe(false);
    await expect(store.openRange(key)).rejects.toThrow(code('notFound'));
  });
  it('lists one organisation, page after page, and not its neighbour', async () => {
    const keys = Array.from({ length: 5 }, () => newStorageKey(orgA, 'recordings'));
    for (const key of [...keys, newStorageKey(orgB, 'recordings')]) await store.put(key, stream('abc'), plenty);
    const listed = await all(store.list(`org/${orgA}/`));
    expect(listed.map((file) => file.key).sort()).toEqual([...keys].sort());
    expect(listed[0]?.bytes).toBe(3);
    expect(listed[0]?.modifiedAt.getTime()).toBeGreaterThan(0);
    expect(await all(store.list('org/'))).toHaveLength(6);
    expect(await all(store.list('org/nobody/'))).toEqual([]);
  });
  it('refuses a path that leaves the store, in every call', async () => {
    const bad = `org/${orgA}/recordings/../../../../etc/passwd`;
    await expect(store.put(bad, stream('x'), plenty)).rejects.toThrow(code('invalidKey'));
    await expect(store.openRange(bad)).rejects.toThrow(code('invalidKey'));
    await expect(store.delete(bad)).rejects.toThrow(code('invalidKey'));
    await expect(store.exists(bad)).rejects.toThrow(code('invalidKey'));
  });
  it('removes what a killed process left, but not an upload under way', async () => {
    const uploads = join(folder, (await readdir(folder)).includes('objects') ? 'spool' : '.incoming');
    await mkdir(uploads, { recursive: true });
    for (const name of ['old.upload', 'young.upload']) await writeFile(join(uploads, name), 'half');
    await utimes(join(uploads, 'old.upload'), new Date(0), new Date(0));
    expect(await store.removeAbandonedUploads(new Date(Date.now() - 3_600_000))).toBe(1);
    expect(await leftovers()).toEqual([expect.stringContaining('young.upload')]);
  });
});

describe('a store on a folder', () => {
  it('says that the folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const store = await openFileStore({ storage: { kind: 'local', folder: join(folder, 'file') } });
    await expect(store.put(newStorageKey(orgA, 'recordings'), stream('x'), plenty)).rejects.toThrow(code('notWritable'));
  });
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EACCES', 'notWritable'],
    ['EROFS', 'notWritable'],
    ['EIO', 'storeUnavailable'],
  ])('reads %s as %s', (errno, expected) => {
    expect(asFileStoreError(Object.assign(new Error(errno), { code: errno }))).toEqual(code(expected));
  });
  const isThere = existsSync('/dev/full');
  (isThere ? it : it.skip)(
    `knows the error that a really full device gives${isThere ? '' : ' (skipped: no /dev/full here)'}`,
    async () => {
      expect(await writeFile('/dev/full', 'x').catch(asFileStoreError)).toEqual(code('diskFull'));
    },
  );
  it('gives files and folders to nobody but itself', async () => {
    const store = await localStore();
    const key = newStorageKey(orgA, 'recordings');
    await store.put(key, stream('x'), plenty);
    expect((await stat(join(folder, key))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'org', orgA))).mode & 0o077).toBe(0);
  });
});

describe('a store on S3', () => {
  it('does not take a missing bucket for a missing file', async () => {
    const store = await s3Store({ bucket: 'other' });
    await expect(store.openRange(newStorageKey(orgA, 'recordings'))).rejects.toThrow(code('storeUnavailable'));
  });
  it('says that the store refuses our keys', async () => {
    const store = await s3Store();
    if (s3) s3.refuseWith = { status: 403, name: 'AccessDenied' };
    await expect(store.put(newStorageKey(orgA, 'recordings'), stream('x'), plenty)).rejects.toThrow(code('notWritable'));
  });
  it('says that nobody answers', async () => {
    const store = await s3Store({ endpoint: 'http://127.0.0.1:1' });
    await expect(store.openRange(newStorageKey(orgA, 'recordings'))).rejects.toThrow(code('storeUnavailable'));
  });
});

describe('FilesModule', () => {
  it('opens the store named in the settings', async () => {
    const config = { STORAGE_URL: pathToFileURL(folder).href } as Config;
    class Root {}
    const root = { module: Root, imports: [FilesModule.with(config)] };
    const app = await NestFactory.createApplicationContext(root, { logger: false });
    expect(app.get(FileStore)).toBeInstanceOf(LocalFileStore);
    await app.close();
  });
});
