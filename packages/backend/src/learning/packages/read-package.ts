import { Injectable } from '@nestjs/common';
import { canAuthorPackages } from '@vakwerk/domain/learning/packages/package-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import type { PackageEntity } from './package.entity.js';
import { PackageRepository } from './package.repository.js';
import { PackageLibrary, type UsingCourse } from './package-library.js';
import type { PackageVersion } from './package-version.entity.js';

export interface PackageDetail extends Pick<PackageEntity, 'id' | 'title' | 'archivedAt'> {
  /** Newest first; the first one is what people who begin get. */
  readonly versions: readonly PackageVersion[];
  readonly courses: readonly UsingCourse[];
}

@Injectable()
export class ReadPackage {
  constructor(
    private readonly packages: PackageRepository,
    private readonly library: PackageLibrary,
  ) {}

  /** @throws NotFound */
  async run(actor: PersonActor, id: string): Promise<PackageDetail> {
    const found = canAuthorPackages(actor) && isUuid(id) ? await this.packages.find(id) : null;
    if (!found) throw new NotFound('This package');
    const versions = await this.packages.versionsOf(id);
    const courses = await this.library.usingCourses(id);
    return { id, title: found.title, archivedAt: found.archivedAt, versions, courses };
  }
}
