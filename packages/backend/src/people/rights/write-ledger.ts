import { Inject, Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ErasureRepository } from './erasure.repository.js';
import { appendLedgerFile, type LedgerLine } from './ledger-file.js';

/** Copies the erasure ledger out of the database, to where a restore does not reach. */
@Injectable()
export class WriteLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erasures: ErasureRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns how many lines were added; nothing happens when no folder was set: then only a backup writes it */
  async run(actor: SystemActor, folder: string | undefined = this.config.ERASURE_LEDGER): Promise<number> {
    if (!folder) return 0;
    const entries = await this.unitOfWork.run(actor, () => this.erasures.list());
    return appendLedgerFile(
      folder,
      entries.map(
        (entry): LedgerLine => ({
          ...entry,
          organisationId: actor.organisationId,
          erasedAt: entry.erasedAt.toISOString(),
        }),
      ),
    );
  }
}
