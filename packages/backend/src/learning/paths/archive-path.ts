import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PathRepository } from './path.repository.js';

@Injectable()
export class ArchivePath {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly paths: PathRepository,
  ) {}

  /** Nobody gets it any more, and rules that give it rest; who has it goes on. It can be taken out again. @throws NotFound */
  run(actor: PersonActor, pathId: string, archived: boolean, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const path = isUuid(pathId) ? await this.paths.lock(pathId) : null;
      if (!path) throw new NotFound('This path');
      await this.paths.change(path.id, { archivedAt: archived ? (path.archivedAt ?? now) : null });
    });
  }
}
