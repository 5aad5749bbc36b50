import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';

/** The agent reads at once, without scoring their own call. From then on they see everything. */
@Injectable()
export class SkipSelfEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly live: Live,
  ) {}

  /** Saying it twice is saying it once. @throws NotFound for anyone but the agent, and before release */
  run(actor: PersonActor, evaluationId: string): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.details.findForChange(evaluationId);
      if (evaluation?.agentId !== actor.personId || evaluation.kind !== 'live' || !mayReadEvaluation(actor, evaluation))
        throw new NotFound('Evaluation');
      if (evaluation.state !== 'released' || evaluation.selfScoreSkippedAt) return;
      await this.evaluations.change(evaluationId, { state: 'released', selfScoreSkippedAt: evaluation.readAt });
      await this.live.announce('evaluations', [actor.personId]);
    });
  }
}
