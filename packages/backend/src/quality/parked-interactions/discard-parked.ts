import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayHandleParked } from '@vakwerk/domain/quality/interactions/interaction-policy';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Live } from '../../platform/live/live.js';
import { ParkedInteractionRepository } from './parked-interaction.repository.js';

const discardInput = z.object({ parkedId: z.string(), reason: z.string().trim().min(3).max(500) });

/** Lets go of a parked interaction for good: what was said and heard is removed, the reason stays with the rest of it. */
@Injectable()
export class DiscardParked {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parked: ParkedInteractionRepository,
    private readonly files: FileStore,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound, InvalidInput without a reason */
  async run(actor: PersonActor, input: unknown): Promise<void> {
    const { parkedId, reason } = parseInput(discardInput, input);
    const storageKey = await this.unitOfWork.run(actor, async () => {
      const parked = await this.parked.take(parkedId);
      if (!parked || !mayHandleParked(actor, parked)) throw new NotFound('Parked interaction');
      const emptied = { turns: null, recording: null, peaks: null, storageKey: null, subject: null, customerReferenceHash: null };
      await this.parked.save({ ...parked, ...emptied, state: 'discarded', discardReason: reason });
      await this.audit.append({
        actorId: actor.personId,
        action: 'interaction.discarded',
        subjectKind: 'parkedInteraction',
        subjectId: parkedId,
      });
      await this.live.announce('interactions');
      return parked.storageKey;
    });
    // After the commit: a file without its row is swept, a row without its file could not be played.
    if (storageKey) await this.files.delete(storageKey).catch(() => undefined);
  }
}
