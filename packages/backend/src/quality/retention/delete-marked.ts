import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { DeletionRepository, type Pending } from './deletion.repository.js';

/** Deletes the sound that is on the list of what must go, each with its proof. Twice is harmless. */
@Injectable()
export class DeleteMarked {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deletions: DeletionRepository,
    private readonly files: FileStore,
  ) {}

  /** @returns how many files went */
  async run(actor: SystemActor, moment: { readonly now: Date; readonly jobId: string }): Promise<number> {
    const marked = await this.unitOfWork.run(actor, () => this.deletions.listPending());
    for (const pending of marked) await this.finish(actor, pending, moment);
    return marked.length;
  }

  /** Deleting a file that is gone already is fine: that is how a killed worker's work is finished. */
  async finish(actor: SystemActor, pending: Pending, moment: { readonly now: Date; readonly jobId: string }): Promise<void> {
    await this.files.delete(pending.storageKey);
    await this.unitOfWork.run(actor, () => this.deletions.proveAudio(pending, moment));
  }
}
