import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { parseByteRange } from '../../platform/files/byte-range.js';
import { FileStore, type OpenedRange } from '../../platform/files/file-store.js';
import type { CourseMedia } from './course-media.entity.js';
import { CourseMediaRepository } from './course-media.repository.js';

export type OpenedMedia =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unsatisfiable'; readonly totalBytes: number }
  | { readonly kind: 'file'; readonly media: CourseMedia; readonly opened: OpenedRange; readonly partial: boolean };

@Injectable()
export class OpenMedia {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly media: CourseMediaRepository,
    private readonly files: FileStore,
  ) {}

  /**
   * Opens a picture or sound of the actor's own organisation, or the part of it that was asked for.
   * @param range the Range header, @param knownTag the If-None-Match header, both as they came
   */
  async run(
    actor: PersonActor,
    id: string,
    range: string | undefined,
    knownTag: string | undefined,
    now: Date = new Date(),
  ): Promise<OpenedMedia> {
    if (!isUuid(id)) return { kind: 'notFound' };
    // A short transaction of its own: a slow listener must not hold the request's connection.
    const media = await this.unitOfWork.run(actor, () => this.media.find(id));
    // Looked at with every request: what was lent ends at its instant, not when a job comes by.
    if (!media || (media.heardUntil !== null && media.heardUntil <= now)) return { kind: 'notFound' };
    if (knownTag === `"${media.sha256}"`) return { kind: 'unchanged' };
    const wanted = parseByteRange(range, media.bytes);
    if (wanted === 'unsatisfiable') return { kind: 'unsatisfiable', totalBytes: media.bytes };
    const opened =
      wanted === 'whole'
        ? await this.files.openRange(media.storageKey)
        : await this.files.openRange(media.storageKey, wanted.start, wanted.end);
    return { kind: 'file', media, opened, partial: wanted !== 'whole' };
  }
}
