import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type Dispute, type DisputeProblem, decideDispute } from '@vakwerk/domain/quality/disputes/dispute';
import { mayResolveDispute } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import type { Result } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Idempotency } from '../../platform/auth/idempotency.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { answersOf } from '../evaluations/evaluation-detail.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { DisputeReader } from './dispute.reader.js';
import { DisputeRepository } from './dispute.repository.js';
import { domainDispute, factsOf } from './dispute-record.js';
import { conflict, DisputeBlocked, type DisputeRefusal, orRefusal, refusalOf } from './dispute-refusal.js';
import { answerFrom, givenAnswer } from './given-answer.js';
import { ResolveDispute } from './resolve-dispute.js';
import { TellAboutDispute } from './tell-about-dispute.js';

const decision = z.object({
  criterionId: z.string().min(1).max(100),
  outcome: z.enum(['upheld', 'adjusted', 'rejected']),
  reason: z.string().trim().max(2_000),
  answer: givenAnswer.nullish(),
});
const schema = z.object({
  disputeId: z.uuid(),
  expectedVersion: z.int().min(1),
  idempotencyKey: z.uuid(),
  decisions: z.array(decision).min(1).max(100),
});
export type DecideDisputeRequest = z.input<typeof schema>;
type Body = Omit<z.output<typeof schema>, 'idempotencyKey'>;

/** The reviewer says per criterion what holds, and why. With the last criterion the dispute is resolved and the figures follow. */
@Injectable()
export class DecideDispute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly reader: DisputeReader,
    private readonly details: EvaluationDetailReader,
    private readonly disputes: DisputeRepository,
    private readonly resolve: ResolveDispute,
    private readonly tell: TellAboutDispute,
  ) {}

  /** @throws NotFound for whoever may not decide about this agent: other teams, the evaluator, the agent */
  run(actor: PersonActor, input: DecideDisputeRequest): Promise<Result<{ disputeId: string }, DisputeRefusal>> {
    const { idempotencyKey, ...body } = parseInput(schema, input);
    const once = () => this.idempotency.once(actor.personId, idempotencyKey, body, () => this.decide(actor, body));
    return orRefusal(this.unitOfWork.run(actor, once));
  }

  private async decide(actor: PersonActor, { disputeId, expectedVersion, decisions }: Body): Promise<{ disputeId: string }> {
    const record = await this.reader.findForChange(disputeId);
    if (!record || !mayResolveDispute(actor, { ...factsOf(record), state: 'disputed' })) throw new NotFound('Dispute');
    const evaluation = await this.details.findForChange(record.evaluationId);
    if (!evaluation) throw new NotFound('Dispute');
    if (record.version !== expectedVersion) throw new DisputeBlocked(conflict);
    const answers = answersOf(evaluation);
    let dispute: Dispute = domainDispute(record);
    const problems: DisputeProblem[] = [];
    for (const { answer, ...given } of decisions) {
      // All of them at once: the last criterion must not close the door for those that come after it here.
      const decided = decideDispute(
        { ...dispute, state: record.state },
        { version: evaluation.content, answers },
        {
          ...given,
          answer: answer ? answerFrom(evaluation.content, given.criterionId, answer) : null,
          reviewerId: actor.personId,
        },
      );
      if (decided.ok) dispute = decided.value;
      else problems.push(...decided.error);
    }
    if (problems.length > 0) throw new DisputeBlocked(refusalOf(problems));
    for (const { criterionId } of decisions) {
      const made = dispute.items.find((item) => item.criterionId === criterionId)?.decision;
      if (!made) continue;
      const stored = { criterionId, outcome: made.outcome, outcomeReason: made.reason, newAnswer: made.answer };
      await this.disputes.decide(disputeId, stored);
    }
    if (dispute.state === 'resolved') await this.resolve.run(actor, { record, evaluation, dispute });
    else {
      await this.disputes.change(disputeId, {});
      const outcomes = decisions.map(({ criterionId, outcome }) => ({ criterionId, outcome }));
      const told = { disputeId, actorId: actor.personId, details: { outcomes }, about: record };
      await this.tell.run({ ...told, action: 'decided', event: null });
    }
    return { disputeId };
  }
}
