import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { told } from './sign-in-rules.entity.js';
import { SignInRulesRepository } from './sign-in-rules.repository.js';

/** Opens the door of passwords again, from the server itself: for when the provider lets nobody in any more. */
@Injectable()
export class AllowPasswords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: SignInRulesRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @returns false when it was open */
  run(actor: SystemActor, now: Date = new Date()): Promise<boolean> {
    return this.unitOfWork.run(actor, async () => {
      const before = await this.rules.read();
      if (before.passwordAllowed) return false;
      const after = { ...before, passwordAllowed: true, changedAt: now, version: before.version + 1 };
      await this.rules.save(after);
      await this.audit.append({
        actorId: null,
        action: 'signInRules.changed',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
        details: { before: told(before), after: told(after), secretChanged: false },
      });
      await this.live.announce('people');
      return true;
    });
  }
}
