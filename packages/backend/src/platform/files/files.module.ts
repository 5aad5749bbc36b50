import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore, type S3Options } from './s3-file-store.js';
import { parseStorageUrl } from './storage-url.js';

export interface FileStoreOptions {
  readonly storage: { readonly kind: 'local'; readonly folder: string } | ({ readonly kind: 's3' } & S3Options);
}

export function openFileStore({ storage }: FileStoreOptions): FileStore {
  return storage.kind === 'local' ? new LocalFileStore(storage.folder) : new S3FileStore(storage);
}

/** Global: recordings, attachments and packages of every slice go to the store that STORAGE_URL names. */
@Module({})
export class FilesModule {
  static with(config: Config): DynamicModule {
    const store = { provide: FileStore, useFactory: () => openFileStore({ storage: parseStorageUrl(config.STORAGE_URL) }) };
    return { module: FilesModule, global: true, providers: [store], exports: [store] };
  }
}
