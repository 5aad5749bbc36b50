import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { parseStorageUrl, type Storage } from './storage-url.js';

/** The client of S3 is loaded only where files are kept there. */
export async function openFileStore({ storage }: { readonly storage: Storage }): Promise<FileStore> {
  if (storage.kind === 'local') return new LocalFileStore(storage.folder);
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(storage);
}

/** Global: recordings, attachments and packages of every slice go to the store that STORAGE_URL names. */
@Module({})
export class FilesModule {
  static with(config: Config): DynamicModule {
    const useFactory = () => openFileStore({ storage: parseStorageUrl(config.STORAGE_URL) });
    return { module: FilesModule, global: true, providers: [{ provide: FileStore, useFactory }], exports: [FileStore] };
  }
}
