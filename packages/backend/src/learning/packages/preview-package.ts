import { Injectable } from '@nestjs/common';
import { canAuthorPackages } from '@vakwerk/domain/learning/packages/package-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PackageRepository } from './package.repository.js';
import { type StartedSitting, StartSitting } from './start-sitting.js';

@Injectable()
export class PreviewPackage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly packages: PackageRepository,
    private readonly start: StartSitting,
  ) {}

  /** An author looks around in a version: it behaves as it will, and nothing it says is kept. @throws NotAllowed, NotFound */
  async run(
    actor: PersonActor,
    packageVersionId: string,
    itemId: string | null,
    now: Date = new Date(),
  ): Promise<StartedSitting> {
    if (!canAuthorPackages(actor)) throw new NotAllowed();
    return this.unitOfWork.run(actor, async () => {
      const version = isUuid(packageVersionId) ? await this.packages.findVersion(packageVersionId) : null;
      const item = version?.items.find(({ id }) => itemId === null || id === itemId);
      if (!version || !item) throw new NotFound('This package');
      return this.start.run(actor, { version, item, registrationId: null, last: null, totalSeconds: 0 }, now);
    });
  }
}
