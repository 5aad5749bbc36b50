import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadEvaluation, mayWithdrawEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { type EvaluationRefusal, nextEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { EvaluationWithdrawn } from './evaluation.events.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { type EvaluationDetail, lifeOf } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';

const schema = z.object({ evaluationId: z.uuid(), reason: z.string().trim().max(1_000) });
export type WithdrawEvaluationRequest = z.input<typeof schema>;

/** Takes back an evaluation the agent has not seen; the reason stays with it. */
@Injectable()
export class WithdrawEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound for whoever may not read it, and for the agent */
  run(actor: PersonActor, input: WithdrawEvaluationRequest): Promise<Result<EvaluationDetail, { code: EvaluationRefusal }>> {
    const { evaluationId, reason } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.details.findForChange(evaluationId);
      if (!evaluation || evaluation.agentId === actor.personId || !mayReadEvaluation(actor, evaluation))
        throw new NotFound('Evaluation');
      const next = nextEvaluation(lifeOf(evaluation), { type: 'withdraw', reason });
      if (!next.ok) return refused({ code: next.error });
      if (!mayWithdrawEvaluation(actor, evaluation)) throw new NotFound('Evaluation');
      const change = { state: next.value.state, withdrawReason: reason };
      await this.evaluations.change(evaluationId, change);
      await this.outbox.append(eventOf(EvaluationWithdrawn, { evaluationId }));
      const subject = { subjectKind: 'evaluation', subjectId: evaluationId };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'evaluation.withdrawn' });
      return ok({ ...evaluation, ...change, version: evaluation.version + 1 });
    });
  }
}
