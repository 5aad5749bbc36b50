import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { nextEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { releaseAt as releaseAfter } from '@vakwerk/domain/quality/evaluations/release-rules';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { EvaluationGraded } from './evaluation.events.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { lifeOf } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { ReleaseEvaluation } from './release-evaluation.js';
import { WriteResult } from './write-result.js';

/** Computes the result of a submission and plans (or does) its release: one transaction, once. */
@Injectable()
export class GradeEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly writeResult: WriteResult,
    private readonly release: ReleaseEvaluation,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false when there is nothing to grade: withdrawn in between, or graded already */
  run(actor: SystemActor, { evaluationId, jobId }: { evaluationId: string; jobId: string }): Promise<boolean> {
    return this.unitOfWork.run(actor, async () => {
      // Asked together, answered together: what follows is only sent, so that a grading waits for the database twice.
      const [evaluation, settings] = await Promise.all([this.details.findForChange(evaluationId), this.evaluations.settings()]);
      if (!evaluation) return false;
      const next = nextEvaluation(lifeOf(evaluation), { type: 'grade' });
      if (!next.ok) return false;
      await this.writeResult.run(evaluation, jobId);
      // Blind work is about the evaluators: the agent is not judged by it and never gets it.
      const blind = evaluation.kind === 'calibration';
      const releaseAt = blind ? null : releaseAfter(evaluation.readAt, settings.releaseDelayDays);
      this.evaluations.grade(evaluationId, { state: next.value.state, gradedAt: evaluation.readAt, releaseAt });
      await this.outbox.append(eventOf(EvaluationGraded, { evaluationId }));
      const graded = { ...evaluation, ...next.value };
      await (settings.releaseDelayDays === 0 && !blind ? this.release.run(graded, settings) : this.release.announce(graded));
      return true;
    });
  }
}
