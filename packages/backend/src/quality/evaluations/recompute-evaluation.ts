import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { EvaluationGraded, EvaluationRegraded } from './evaluation.events.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { ReleaseEvaluation } from './release-evaluation.js';
import { type Figures, WriteResult } from './write-result.js';

/** Scores the stored answers again on their own version. The old result stays; figures elsewhere follow only when they differ. */
@Injectable()
export class RecomputeEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly writeResult: WriteResult,
    private readonly release: ReleaseEvaluation,
    private readonly outbox: Outbox,
  ) {}

  /** @returns whether the result became another one. @throws NotFound when it was never graded */
  run(actor: SystemActor, { evaluationId }: { evaluationId: string }): Promise<{ changed: boolean }> {
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.details.findForChange(evaluationId);
      if (!evaluation?.result) throw new NotFound('Graded evaluation');
      const { id: _id, computedAt: _computedAt, jobId: _jobId, ...before } = evaluation.result;
      const after: Figures = await this.writeResult.run(evaluation, null);
      if (isDeepStrictEqual(before, after)) return { changed: false };
      await this.outbox.append(eventOf(EvaluationGraded, { evaluationId }), eventOf(EvaluationRegraded, { evaluationId }));
      await this.release.announce(evaluation);
      return { changed: true };
    });
  }
}
