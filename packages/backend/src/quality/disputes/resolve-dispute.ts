import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { answersAfterDispute, type Dispute } from '@vakwerk/domain/quality/disputes/dispute';
import { nextEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { packAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { EvaluationGraded, EvaluationRegraded } from '../evaluations/evaluation.events.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import { answersOf, type EvaluationDetail, lifeOf } from '../evaluations/evaluation-detail.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { WriteResult } from '../evaluations/write-result.js';
import { DisputeResolved } from './dispute.events.js';
import { DisputeRepository } from './dispute.repository.js';
import type { DisputeRecord } from './dispute-record.js';
import { TellAboutDispute } from './tell-about-dispute.js';

interface Resolved {
  readonly record: DisputeRecord;
  readonly evaluation: EvaluationDetail;
  readonly dispute: Dispute;
}

/**
 * Closes a decided dispute, as part of the surrounding unit of work. When an answer changed, the evaluation gets the new answer (the
 * old one stays with the dispute) and a new row of figures (the old row stays too), and whoever counts on it is told to count again.
 */
@Injectable()
export class ResolveDispute {
  constructor(
    private readonly evaluations: EvaluationRepository,
    private readonly details: EvaluationDetailReader,
    private readonly writeResult: WriteResult,
    private readonly disputes: DisputeRepository,
    private readonly outbox: Outbox,
    private readonly tell: TellAboutDispute,
  ) {}

  async run(actor: PersonActor, { record, evaluation, dispute }: Resolved): Promise<void> {
    const next = nextEvaluation(lifeOf(evaluation), { type: 'resolve', reason: 'per criterion' });
    if (!next.ok) throw new Error(`Evaluation ${evaluation.id} cannot be resolved: ${next.error}.`);
    const before = answersOf(evaluation);
    const after = answersAfterDispute(before, dispute);
    const answers = packAnswers(evaluation.content, after);
    await this.evaluations.change(evaluation.id, { state: next.value.state, ...(after !== before && { answers }) });
    const resultAfterId = after === before ? null : await this.gradeAgain(evaluation, answers);
    await this.disputes.change(record.id, { state: 'resolved', closedAt: evaluation.readAt, resultAfterId });
    const outcomes = dispute.items.map(({ criterionId, decision }) => ({ criterionId, outcome: decision?.outcome }));
    const told = { disputeId: record.id, actorId: actor.personId, details: { outcomes }, about: record };
    await this.tell.run({ ...told, action: 'resolved', event: DisputeResolved });
  }

  /** @returns id of the new row of figures */
  private async gradeAgain(evaluation: EvaluationDetail, answers: number[]): Promise<string | null> {
    await this.writeResult.run({ ...evaluation, answers }, null);
    const which = { evaluationId: evaluation.id };
    await this.outbox.append(eventOf(EvaluationGraded, which), eventOf(EvaluationRegraded, which));
    return (await this.details.find(evaluation.id))?.result?.id ?? null;
  }
}
