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
export class StoreLentSound {
  constructor(
    private readonly database: Database,
    private readonly media: CourseMediaRepository,
    private readonly files: FileStore,
  ) {}

  /**
   * Keeps a voice that was lent to lessons until a moment, inside the caller's unit of work. Never shared with another file of the same
   * bytes: each loan ends on its own. @returns the id that content refers to. @throws LearningError mediaNotSupported | mediaTooLarge
   */
  async run(content: Uint8Array, heardUntil: Date, now: Date): Promise<string> {
    const mediaType = mediaTypeOf(content);
    if (!mediaType?.startsWith('audio/')) throw new LearningError('mediaNotSupported');
    const maxBytes = mediaMaxBytes(mediaType);
    if (content.byteLength > maxBytes) throw new LearningError('mediaTooLarge');
    const organisationId = this.database.organisationId();
    const storageKey = newStorageKey(organisationId, 'attachments');
    const { bytes } = await this.files.put(storageKey, chunksOf(content), { maxBytes });
    const id = newId();
    const sha256 = createHash('sha256').update(content).update(id).digest('hex');
    await this.media.add({ organisationId, id, storageKey, mediaType, bytes, sha256, createdAt: now, heardUntil });
    return id;
  }
}

async function* chunksOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
