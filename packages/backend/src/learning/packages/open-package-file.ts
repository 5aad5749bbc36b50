import { Inject, Injectable } from '@nestjs/common';
import { keptName, nameProblem } from '@vakwerk/domain/learning/packages/package-names';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStoreError } from '../../platform/files/errors.js';
import { FileStore, type OpenedRange } from '../../platform/files/file-store.js';
import { type ContentGrant, readContentGrant } from './content-link.js';
import { type OpenSitting, PackageRunRepository } from './package-run.repository.js';

export interface FileRequest {
  readonly token: string;
  /** Below the package, as it stands in the address after decoding. */
  readonly path: string;
  /** First and last byte that are asked for; null: the whole file. */
  readonly range: { readonly start: number; readonly end?: number } | null;
}

/** `gone`: the sitting is over. `notFound` says nothing about whether there is such a sitting or file. */
export type OpenedPackageFile =
  | { readonly kind: 'notFound' | 'gone' }
  | { readonly kind: 'unsatisfiable'; readonly totalBytes: number }
  | { readonly kind: 'file'; readonly opened: OpenedRange };

/** A page of a course asks for fifty files at once: what is known of its sitting is good for this long. */
const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 500;

/** Opens a file of a package for whoever holds the address of an open sitting. */
@Injectable()
export class OpenPackageFile {
  private readonly remembered = new Map<string, { readonly sitting: OpenSitting | null; readonly until: number }>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: PackageRunRepository,
    private readonly store: FileStore,
  ) {}

  async run({ token, path, range }: FileRequest, now: Date = new Date()): Promise<OpenedPackageFile> {
    const grant = readContentGrant(this.config.SIGNING_SECRET, token);
    if (!grant || nameProblem(path) || path.endsWith('/')) return { kind: 'notFound' };
    const sitting = await this.find(grant, now.getTime());
    if (!sitting) return { kind: 'notFound' };
    if (sitting.openUntil <= now) return { kind: 'gone' };
    try {
      const opened = await this.store.openRange(`${sitting.storageKey}/${keptName(path)}`, range?.start ?? 0, range?.end);
      return { kind: 'file', opened };
    } catch (error) {
      if (!(error instanceof FileStoreError)) throw error;
      if (error.code === 'rangeNotSatisfiable')
        return { kind: 'unsatisfiable', totalBytes: Number(error.details.totalBytes ?? 0) };
      if (error.code === 'notFound' || error.code === 'invalidKey') return { kind: 'notFound' };
      throw error;
    }
  }

  private async find({ organisationId, sittingId }: ContentGrant, now: number): Promise<OpenSitting | null> {
    const known = this.remembered.get(sittingId);
    if (known && known.until > now) return known.sitting;
    const sitting = await this.unitOfWork.run({ organisationId }, () => this.runs.findOpenSitting(sittingId));
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.delete(this.remembered.keys().next().value as string);
    this.remembered.delete(sittingId);
    this.remembered.set(sittingId, { sitting, until: now + REMEMBERED_MS });
    return sitting;
  }
}
