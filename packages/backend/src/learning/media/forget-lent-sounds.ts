import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { CourseMediaRepository } from './course-media.repository.js';

@Injectable()
export class ForgetLentSounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly media: CourseMediaRepository,
    private readonly files: FileStore,
  ) {}

  /**
   * Deletes the bytes of lent sounds that are over; nobody could hear them since. The file first, then the mark: a run that dies in
   * between deletes again what is not there, which is fine. @returns how many
   */
  async run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    const over = await this.unitOfWork.run(actor, () => this.media.listToForget(now));
    for (const { id, storageKey } of over) {
      await this.files.delete(storageKey);
      await this.unitOfWork.run(actor, () => this.media.change(id, { forgottenAt: now }));
    }
    return over.length;
  }
}
