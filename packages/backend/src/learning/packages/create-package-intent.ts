import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { isUuid } from '../../platform/database/new-id.js';
import { PackageRepository } from './package.repository.js';
import { PACKAGE_INTENT_SECONDS, signPackageIntent } from './package-intent.js';
import { PACKAGE_LIMITS } from './unpack/package-limits.js';

export interface CreatedPackageIntent {
  readonly url: string;
  readonly intent: string;
  readonly expiresAt: Date;
  readonly maxBytes: number;
}

const request = z.object({
  fileName: z.string().trim().min(1).max(200),
  packageId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
});

/** Agrees on the upload of a package before it starts. */
@Injectable()
export class CreatePackageIntent {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly packages: PackageRepository,
  ) {}

  /** @throws NotFound for a package that is not there or was put away; InvalidInput */
  async run(actor: PersonActor, input: unknown, now: Date = new Date()): Promise<CreatedPackageIntent> {
    const { fileName, packageId } = parseInput(request, input);
    if (packageId !== null) {
      const found = isUuid(packageId) ? await this.packages.find(packageId) : null;
      if (!found || found.archivedAt) throw new NotFound('This package');
    }
    const expiresAt = new Date(now.getTime() + PACKAGE_INTENT_SECONDS * 1000);
    const intent = signPackageIntent(this.config.SIGNING_SECRET, {
      organisationId: actor.organisationId,
      personId: actor.personId,
      packageId,
      fileName,
      expiresAt: expiresAt.getTime(),
    });
    return { url: '/api/packages', intent, expiresAt, maxBytes: PACKAGE_LIMITS.archiveBytes };
  }
}
