import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { newApiKey } from './api-key-text.js';

const nameOfKey = z.string().trim().min(1).max(80);
/** Each system has one; more are keys that somebody forgot to revoke. */
const MOST_OPEN = 20;

export type ApiKeyRefusal = { readonly code: 'nameMissing' | 'tooManyKeys' };

/** Gives another system a key. The key itself is in the answer and nowhere else. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeyRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  run(actor: PersonActor, input: { name: string }): Promise<Result<{ id: string; key: string }, ApiKeyRefusal>> {
    return this.unitOfWork.run(actor, async () => {
      const name = nameOfKey.safeParse(input.name);
      if (!name.success) return refused({ code: 'nameMissing' });
      if ((await this.keys.countOpen()) >= MOST_OPEN) return refused({ code: 'tooManyKeys' });
      const { key, keyHash, prefix } = newApiKey();
      const id = newId();
      await this.keys.add({ id, name: name.data, prefix, keyHash, scopes: ['interactions:write'], createdById: actor.personId });
      await this.audit.append({
        actorId: actor.personId,
        action: 'apiKey.created',
        subjectKind: 'apiKey',
        subjectId: id,
        details: { name: name.data, prefix },
      });
      await this.live.announce('interactions', [actor.personId]);
      return ok({ id, key });
    });
  }
}
