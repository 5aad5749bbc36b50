import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { SPOOL_FOLDER } from '../../platform/files/own-folder.js';
import { removeSpooledBefore } from '../../platform/files/spool-file.js';
import { RecordingRepository } from './recording.repository.js';

/** A younger file may belong to an import that has not written its rows yet. */
const SPARED_MS = 6 * 3_600_000;
const AT_ONCE = 500;

/** Removes sound that belongs to nothing: the process died between storing the file and writing its rows, or during an upload. */
@Injectable()
export class SweepRecordings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recordings: RecordingRepository,
    private readonly files: FileStore,
  ) {}

  /** @returns how many stored files were removed */
  async run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    const before = new Date(now.getTime() - SPARED_MS);
    await removeSpooledBefore(SPOOL_FOLDER, before);
    await this.files.removeAbandonedUploads(before);
    let removed = 0;
    let old: string[] = [];
    for await (const { key, modifiedAt } of this.files.list(`org/${actor.organisationId}/recordings/`)) {
      if (modifiedAt < before) old.push(key);
      if (old.length < AT_ONCE) continue;
      removed += await this.removeOrphans(actor, old);
      old = [];
    }
    return removed + (await this.removeOrphans(actor, old));
  }

  private async removeOrphans(actor: SystemActor, keys: readonly string[]): Promise<number> {
    if (keys.length === 0) return 0;
    const kept = new Set(await this.unitOfWork.run(actor, () => this.recordings.listKnownKeys(keys)));
    const orphans = keys.filter((key) => !kept.has(key));
    for (const key of orphans) await this.files.delete(key);
    return orphans.length;
  }
}
