import { Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore, type S3Options } from './s3-file-store.js';

export interface FileStoreOptions {
  readonly storage: { readonly kind: 'local'; readonly folder: string } | ({ readonly kind: 's3' } & S3Options);
}

/** Injection token of {@link FileStoreOptions}; a global module of the process provides it from its settings. */
export const FILE_STORE_OPTIONS = Symbol('FILE_STORE_OPTIONS');

export function openFileStore({ storage }: FileStoreOptions): FileStore {
  return storage.kind === 'local' ? new LocalFileStore(storage.folder) : new S3FileStore(storage);
}

@Module({
  providers: [{ provide: FileStore, inject: [FILE_STORE_OPTIONS], useFactory: openFileStore }],
  exports: [FileStore],
})
export class FilesModule {}
