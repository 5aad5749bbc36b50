import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type HoldRow, LegalHoldRepository } from './legal-hold.repository.js';

/** `subjectId`: an interaction, or an evaluation of it. */
const schema = z.object({ subjectId: z.string(), reason: z.string().trim().min(3).max(500) });

/** Keeps everything of an interaction, whatever the rules say. */
@Injectable()
export class SetLegalHold {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holds: LegalHoldRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound, InvalidInput without a reason */
  run(actor: PersonActor, input: z.input<typeof schema>): Promise<Result<HoldRow, { code: 'alreadyHeld' }>> {
    const { subjectId, reason } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const interactionId = await this.holds.findSubject(subjectId);
      if (!interactionId) throw new NotFound('Interaction');
      const id = await this.holds.add(interactionId, reason, actor.personId);
      const hold = id && (await this.holds.find(id));
      if (!hold) return refused({ code: 'alreadyHeld' });
      const subject = { subjectKind: 'interaction', subjectId: interactionId };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'legalHold.set', details: { holdId: id } });
      return ok(hold);
    });
  }
}
