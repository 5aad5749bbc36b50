import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStoreError } from '../../platform/files/errors.js';
import { FileStore } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { LearningError } from '../learning.errors.js';
import { CourseMediaRepository } from './course-media.repository.js';
import { HEAD_BYTES, mediaMaxBytes, mediaTypeOf } from './media-type.js';

export interface ReceivedMedia {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** A drawing is known by all of it, so all of it is read first; no drawing needs more. */
const SVG_MAX_BYTES = 2 * 2 ** 20;

@Injectable()
export class ReceiveMedia {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly media: CourseMediaRepository,
    private readonly files: FileStore,
  ) {}

  /**
   * Takes an upload as a stream: a film never stands in memory whole. The file first, then its row; the same bytes are kept once.
   * @throws LearningError mediaNotSupported | mediaTooLarge, FileStoreError
   */
  async run(actor: PersonActor, content: AsyncIterable<Uint8Array>, now: Date = new Date()): Promise<ReceivedMedia> {
    const chunks = content[Symbol.asyncIterator]();
    let { head, ended } = await readUpTo(chunks, HEAD_BYTES);
    if (!ended && looksLikeText(head)) {
      const more = await readUpTo(chunks, SVG_MAX_BYTES - head.length + 1);
      head = Buffer.concat([head, more.head]);
      ended = more.ended;
      if (!ended) throw new LearningError('mediaTooLarge');
    }
    const mediaType = mediaTypeOf(head);
    if (!mediaType) throw new LearningError('mediaNotSupported');
    const key = newStorageKey(actor.organisationId, 'attachments');
    const { bytes, sha256 } = await this.put(key, join(head, chunks), mediaMaxBytes(mediaType));
    const kept = await this.unitOfWork.run(actor, async () => {
      const before = await this.media.findByContent(sha256);
      if (before) return before;
      const row = {
        organisationId: actor.organisationId,
        id: newId(),
        storageKey: key,
        mediaType,
        bytes,
        sha256,
        createdAt: now,
      };
      await this.media.add(row);
      return row;
    });
    if (kept.storageKey !== key) await this.files.delete(key);
    return { id: kept.id, mediaType: kept.mediaType, bytes: kept.bytes };
  }

  private async put(key: string, content: AsyncIterable<Uint8Array>, maxBytes: number) {
    try {
      return await this.files.put(key, content, { maxBytes });
    } catch (error) {
      if (error instanceof FileStoreError && error.code === 'tooLarge') throw new LearningError('mediaTooLarge');
      throw error;
    }
  }
}

const looksLikeText = (head: Buffer): boolean => /^\uFEFF?\s*</u.test(head.toString('utf8', 0, 64));

/** Reads until there are `bytes` or the stream ends; what came too much stays with what was read. */
async function readUpTo(chunks: AsyncIterator<Uint8Array>, bytes: number): Promise<{ head: Buffer; ended: boolean }> {
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await chunks.next();
    if (next.done) return { head: Buffer.concat(read), ended: true };
    read.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(read), ended: false };
}

async function* join(head: Buffer, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
