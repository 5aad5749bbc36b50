import { Injectable } from '@nestjs/common';
import { canAuthorPackages } from '@vakwerk/domain/learning/packages/package-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PackageRepository } from './package.repository.js';
import { type PackageDetail, ReadPackage } from './read-package.js';

const changes = z.object({ title: z.string().trim().min(1).max(300).nullish(), archived: z.boolean().nullish() });

@Injectable()
export class ChangePackage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly packages: PackageRepository,
    private readonly read: ReadPackage,
  ) {}

  /** Another title, put away, or taken out again: who is in it notices nothing. @throws NotAllowed, NotFound, InvalidInput */
  async run(actor: PersonActor, id: string, input: unknown, now: Date = new Date()): Promise<PackageDetail> {
    if (!canAuthorPackages(actor)) throw new NotAllowed();
    const { title, archived } = parseInput(changes, input);
    return this.unitOfWork.run(actor, async () => {
      const found = isUuid(id) ? await this.packages.lock(id) : null;
      if (!found) throw new NotFound('This package');
      const archivedAt = archived ? (found.archivedAt ?? now) : null;
      await this.packages.change(id, {
        title: title ?? found.title,
        archivedAt: archived === null || archived === undefined ? found.archivedAt : archivedAt,
      });
      return this.read.run(actor, id);
    });
  }
}
