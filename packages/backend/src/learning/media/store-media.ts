import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FileStore } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { LearningError } from '../learning.errors.js';
import { CourseMediaRepository } from './course-media.repository.js';
import { mediaMaxBytes, mediaTypeOf } from './media-type.js';

@Injectable()
export class StoreMedia {
  constructor(
    private readonly database: Database,
    private readonly media: CourseMediaRepository,
    private readonly files: FileStore,
  ) {}

  /**
   * Keeps a picture, sound or film, inside the caller's unit of work; the same bytes are kept once. The file first, then its row: a row
   * never points at nothing.
   * @returns the id that content refers to. @throws LearningError mediaNotSupported | mediaTooLarge
   */
  async run(content: Uint8Array, now: Date): Promise<string> {
    const mediaType = mediaTypeOf(content);
    if (!mediaType) throw new LearningError('mediaNotSupported');
    const maxBytes = mediaMaxBytes(mediaType);
    if (content.byteLength > maxBytes) throw new LearningError('mediaTooLarge');
    const stored = await this.media.findByContent(createHash('sha256').update(content).digest('hex'));
    if (stored) return stored.id;
    const organisationId = this.database.organisationId();
    const key = newStorageKey(organisationId, 'attachments');
    const { bytes, sha256 } = await this.files.put(key, chunksOf(content), { maxBytes });
    const id = newId();
    await this.media.add({ organisationId, id, storageKey: key, mediaType, bytes, sha256, createdAt: now });
    return id;
  }
}

async function* chunksOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
