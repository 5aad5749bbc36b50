import { Injectable } from '@nestjs/common';
import { canAuthorPackages } from '@vakwerk/domain/learning/packages/package-policy';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { PackageRepository } from './package.repository.js';
import { type InspectedPackage, inspectPackage } from './unpack/inspect-package.js';
import { removeFiles, storeFiles } from './unpack/store-files.js';

export interface PackageUpload {
  /** Where the upload waits on this machine. */
  readonly path: string;
  readonly fileName: string;
  /** A package that gets a new version; null: a new package. */
  readonly packageId: string | null;
}

export interface ImportedPackage {
  readonly packageId: string;
  readonly packageVersionId: string;
  /** `unchanged`: exactly these bytes are what is offered already. */
  readonly outcome: 'added' | 'newVersion' | 'unchanged';
}

@Injectable()
export class ImportPackage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly packages: PackageRepository,
    private readonly store: FileStore,
  ) {}

  /**
   * Keeps a package, or a new version of one: the whole of it or nothing. People who are in a version keep it.
   * Files first, then the rows: a row never points at nothing, and files without a row are swept away.
   * @throws PackageRefused, NotAllowed, NotFound
   */
  async run(actor: Actor, upload: PackageUpload, now: Date = new Date()): Promise<ImportedPackage> {
    if (actor.kind === 'person' && !canAuthorPackages(actor)) throw new NotAllowed();
    using inspected = await inspectPackage(upload.path);
    const known = await this.unitOfWork.run(actor, () => this.findUnchanged(upload, inspected.sha256));
    if (known) return { ...known, outcome: 'unchanged' };
    const storageKey = newStorageKey(actor.organisationId, 'packages');
    await storeFiles(this.store, storageKey, inspected.files);
    try {
      return await this.unitOfWork.run(actor, () => this.keep(actor, upload, inspected, storageKey, now));
    } catch (error) {
      await removeFiles(this.store, storageKey, inspected.files);
      throw error;
    }
  }

  private async findUnchanged({ packageId }: PackageUpload, sha256: string) {
    if (packageId === null) return this.packages.findCurrentByContent(sha256);
    const found = await this.packages.find(packageId);
    if (!found || found.archivedAt) throw new NotFound('This package');
    const current = found.currentVersionId && (await this.packages.findVersion(found.currentVersionId));
    return current && current.sha256 === sha256 ? { packageId, packageVersionId: current.id } : null;
  }

  private async keep(
    actor: Actor,
    { packageId, fileName }: PackageUpload,
    { contents, files, bytes, archiveBytes, sha256 }: InspectedPackage,
    storageKey: string,
    now: Date,
  ): Promise<ImportedPackage> {
    const { organisationId } = actor;
    const personId = actor.kind === 'person' ? actor.personId : null;
    const id = packageId ?? newId();
    const title = contents.title || fileName;
    if (packageId === null)
      await this.packages.add({
        organisationId,
        id,
        title,
        currentVersionId: null,
        createdAt: now,
        createdById: personId,
        archivedAt: null,
      });
    else if (!(await this.packages.lock(packageId))) throw new NotFound('This package');
    const [last] = packageId === null ? [] : await this.packages.versionsOf(packageId);
    const version = {
      organisationId,
      id: newId(),
      packageId: id,
      number: (last?.number ?? 0) + 1,
      standard: contents.standard,
      edition: contents.edition,
      title,
      items: contents.items,
      storageKey,
      fileName,
      files: files.length,
      bytes,
      archiveBytes,
      sha256,
      importedAt: now,
      importedById: personId,
    };
    await this.packages.addVersion(version);
    await this.packages.change(id, { currentVersionId: version.id });
    return { packageId: id, packageVersionId: version.id, outcome: packageId === null ? 'added' : 'newVersion' };
  }
}
