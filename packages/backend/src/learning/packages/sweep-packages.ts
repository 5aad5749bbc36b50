import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { PackageRepository } from './package.repository.js';
import { PackageRunRepository } from './package-run.repository.js';

/** A younger file may belong to an import that has not written its rows yet. */
const SPARED_MS = 6 * 3_600_000;
const AT_ONCE = 500;

/** Removes files of packages that no version names (the process died in the middle of an import), and looks around that are over. */
@Injectable()
export class SweepPackages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly packages: PackageRepository,
    private readonly runs: PackageRunRepository,
    private readonly files: FileStore,
  ) {}

  /** @returns how many stored files were removed */
  async run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    const before = new Date(now.getTime() - SPARED_MS);
    await this.unitOfWork.run(actor, () => this.runs.removePreviews(before));
    let removed = 0;
    let old: string[] = [];
    for await (const { key, modifiedAt } of this.files.list(`org/${actor.organisationId}/packages/`)) {
      if (modifiedAt < before) old.push(key);
      if (old.length < AT_ONCE) continue;
      removed += await this.removeOrphans(actor, old);
      old = [];
    }
    return removed + (await this.removeOrphans(actor, old));
  }

  private async removeOrphans(actor: SystemActor, keys: readonly string[]): Promise<number> {
    if (keys.length === 0) return 0;
    const folders = [...new Set(keys.map(folderOf))];
    const kept = new Set(await this.unitOfWork.run(actor, () => this.packages.listKnownKeys(folders)));
    const orphans = keys.filter((key) => !kept.has(folderOf(key)));
    for (const key of orphans) await this.files.delete(key);
    return orphans.length;
  }
}

/** `org/<id>/packages/<id>`: what a version names. */
const folderOf = (key: string): string => key.split('/').slice(0, 4).join('/');
