import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ApiKeyRepository } from './api-key.repository.js';

/** Ends a key for good; the next request with it is refused. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeyRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound */
  run(actor: PersonActor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.keys.revoke(id))) throw new NotFound('API key');
      await this.audit.append({ actorId: actor.personId, action: 'apiKey.revoked', subjectKind: 'apiKey', subjectId: id });
    });
  }
}
