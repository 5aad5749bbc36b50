import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { assignReviewer } from '@vakwerk/domain/quality/disputes/dispute';
import { mayResolveDispute } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DisputeReviewerAssigned } from './dispute.events.js';
import { DisputeReader } from './dispute.reader.js';
import { DisputeRepository } from './dispute.repository.js';
import { domainDispute, factsOf } from './dispute-record.js';
import { conflict, type DisputeRefusal, refusalOf } from './dispute-refusal.js';
import { ReviewersReader } from './reviewers.reader.js';
import { TellAboutDispute } from './tell-about-dispute.js';

const schema = z.object({ disputeId: z.uuid(), reviewerId: z.uuid(), expectedVersion: z.int().min(1) });
export type AssignReviewerRequest = z.input<typeof schema>;

/** Gives a dispute to somebody who leads the agent's team, and who neither scored the call nor is judged by it. */
@Injectable()
export class AssignReviewer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DisputeReader,
    private readonly disputes: DisputeRepository,
    private readonly reviewers: ReviewersReader,
    private readonly tell: TellAboutDispute,
  ) {}

  /** The evaluator does not choose who looks at their own scoring. @throws NotFound for them, for the agent and for other teams */
  run(actor: PersonActor, input: AssignReviewerRequest): Promise<Result<{ disputeId: string }, DisputeRefusal>> {
    const { disputeId, reviewerId, expectedVersion } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const record = await this.reader.findForChange(disputeId);
      if (!record || !mayResolveDispute(actor, { ...factsOf(record), state: 'disputed' })) throw new NotFound('Dispute');
      if (record.version !== expectedVersion) return refused(conflict);
      const assigned = assignReviewer(domainDispute(record), reviewerId);
      if (!assigned.ok) return refused(refusalOf(assigned.error));
      const possible = await this.reviewers.list(record.agentTeamIds, [record.evaluatorId, record.agentId]);
      if (!possible.some(({ id }) => id === reviewerId)) return refused({ code: 'reviewerNotPossible', problems: [] });
      if (record.reviewerId === reviewerId) return ok({ disputeId });
      await this.disputes.change(disputeId, { reviewerId });
      await this.tell.run({
        disputeId,
        actorId: actor.personId,
        action: 'assigned',
        details: { reviewerId },
        // Who takes it for themselves knows already.
        event: reviewerId === actor.personId ? null : DisputeReviewerAssigned,
        about: record,
      });
      return ok({ disputeId });
    });
  }
}
