import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { withdrawDispute } from '@vakwerk/domain/quality/disputes/dispute';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import { DisputeWithdrawn } from './dispute.events.js';
import { DisputeReader } from './dispute.reader.js';
import { DisputeRepository } from './dispute.repository.js';
import { domainDispute } from './dispute-record.js';
import { conflict, type DisputeRefusal, refusalOf } from './dispute-refusal.js';
import { TellAboutDispute } from './tell-about-dispute.js';

const schema = z.object({ disputeId: z.uuid(), expectedVersion: z.int().min(1) });
export type WithdrawDisputeRequest = z.input<typeof schema>;

/** The agent lets it rest: the answers stay, and the round is used. */
@Injectable()
export class WithdrawDispute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DisputeReader,
    private readonly disputes: DisputeRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly tell: TellAboutDispute,
  ) {}

  /** @throws NotFound for anyone but the agent */
  run(actor: PersonActor, input: WithdrawDisputeRequest): Promise<Result<{ disputeId: string }, DisputeRefusal>> {
    const { disputeId, expectedVersion } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const record = await this.reader.findForChange(disputeId);
      if (record?.agentId !== actor.personId) throw new NotFound('Dispute');
      const withdrawn = withdrawDispute(domainDispute(record), actor.personId);
      if (!withdrawn.ok) return refused(refusalOf(withdrawn.error));
      if (record.version !== expectedVersion) return refused(conflict);
      await this.disputes.change(disputeId, { state: 'withdrawn', closedAt: record.readAt });
      await this.evaluations.change(record.evaluationId, { state: 'resolved' });
      const told = { disputeId, actorId: actor.personId, about: record };
      await this.tell.run({ ...told, action: 'withdrawn', event: DisputeWithdrawn });
      return ok({ disputeId });
    });
  }
}
