import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayHandOutCall } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { z } from 'zod';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CallToHandOutReader } from './call-to-hand-out.reader.js';

const schema = z.object({ interactionIds: z.array(z.uuid()).min(1).max(50), evaluatorId: z.uuid() });
export type TakeBackDrawsRequest = z.input<typeof schema>;

/** Undoes picking calls for coaching, as far as scoring them has not begun. Random draws stay: nobody takes chance back. */
@Injectable()
export class TakeBackDraws {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallToHandOutReader,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @returns the interactions taken back; calls of other teams and one's own are as if they were not there */
  run(actor: PersonActor, input: TakeBackDrawsRequest): Promise<string[]> {
    const { interactionIds, evaluatorId } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const found = await this.calls.steeredTo(evaluatorId, interactionIds);
      const draws = found.filter((draw) => !draw.started && draw.evaluatorId === evaluatorId && mayHandOutCall(actor, draw));
      if (draws.length === 0) return [];
      await this.calls.remove(draws.map(({ id }) => id));
      const taken = draws.map(({ interactionId }) => interactionId);
      const details = { interactionIds: taken, evaluatorId };
      const subject = { subjectKind: 'interaction', subjectId: null };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'draw.taken-back', details });
      await this.live.announce('evaluations');
      return taken;
    });
  }
}
