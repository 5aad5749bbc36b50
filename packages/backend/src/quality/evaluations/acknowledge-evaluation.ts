import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { type EvaluationRefusal, nextEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { EvaluationAcknowledged } from './evaluation.events.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { type EvaluationDetail, lifeOf } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';

const schema = z.object({ evaluationId: z.uuid(), note: z.string().trim().max(2_000).nullish() });
export type AcknowledgeEvaluationRequest = z.input<typeof schema>;

/** The agent has read it (which is not the same as agreeing) and may add a note. */
@Injectable()
export class AcknowledgeEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Saying it twice is saying it once. @throws NotFound for anyone but the agent, and for the agent before release */
  run(actor: PersonActor, input: AcknowledgeEvaluationRequest): Promise<Result<EvaluationDetail, { code: EvaluationRefusal }>> {
    const { evaluationId, note } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.details.findForChange(evaluationId);
      if (evaluation?.agentId !== actor.personId || !mayReadEvaluation(actor, evaluation)) throw new NotFound('Evaluation');
      if (evaluation.state === 'acknowledged') return ok(evaluation);
      const next = nextEvaluation(lifeOf(evaluation), { type: 'acknowledge' });
      if (!next.ok) return refused({ code: next.error });
      const change = { state: next.value.state, acknowledgedAt: evaluation.readAt, agentNote: note ?? '' };
      await this.evaluations.change(evaluationId, change);
      await this.outbox.append(eventOf(EvaluationAcknowledged, { evaluationId }));
      await this.live.announce('evaluations', [evaluation.evaluatorId, evaluation.agentId]);
      return ok({ ...evaluation, ...change, version: evaluation.version + 1 });
    });
  }
}
