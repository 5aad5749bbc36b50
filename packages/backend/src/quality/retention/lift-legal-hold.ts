import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type HoldRow, LegalHoldRepository } from './legal-hold.repository.js';

/** From here on the rules hold again for this interaction. */
@Injectable()
export class LiftLegalHold {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holds: LegalHoldRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound also when it was lifted before */
  run(actor: PersonActor, holdId: string): Promise<HoldRow> {
    return this.unitOfWork.run(actor, async () => {
      const lifted = await this.holds.lift(holdId, actor.personId);
      const hold = lifted ? await this.holds.find(holdId) : null;
      if (!hold) throw new NotFound('Legal hold');
      const subject = { subjectKind: 'interaction', subjectId: hold.interactionId };
      await this.audit.append({
        ...subject,
        actorId: actor.personId,
        action: 'legalHold.lifted',
        details: { holdId },
      });
      return hold;
    });
  }
}
