import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadEvaluation, mayResolveDispute } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { ReadEvaluation } from '../evaluations/read-evaluation.js';
import { DisputeReader } from './dispute.reader.js';
import { type DisputeRecord, factsOf } from './dispute-record.js';
import { ReviewersReader } from './reviewers.reader.js';

/** Disputes for whoever may see the evaluation they are about. */
@Injectable()
export class ReadDisputes {
  constructor(
    private readonly reader: DisputeReader,
    private readonly evaluations: ReadEvaluation,
    private readonly reviewers: ReviewersReader,
  ) {}

  /** @throws NotFound, also for what this person may not see */
  async one(actor: PersonActor, id: string): Promise<DisputeRecord> {
    const record = await this.reader.find(id);
    if (!record || !mayReadEvaluation(actor, factsOf(record))) throw new NotFound('Dispute');
    return record;
  }

  /** The rounds of an evaluation, first round first. @throws NotFound like reading the evaluation itself */
  async of(actor: PersonActor, evaluationId: string): Promise<DisputeRecord[]> {
    await this.evaluations.run(actor, evaluationId);
    return this.reader.listForEvaluation(evaluationId);
  }

  /** Who may decide about it. @throws NotFound for whoever may not give it to somebody */
  async possibleReviewers(actor: PersonActor, id: string): Promise<Named[]> {
    const record = await this.one(actor, id);
    if (!mayResolveDispute(actor, { ...factsOf(record), state: 'disputed' })) throw new NotFound('Dispute');
    return this.reviewers.list(record.agentTeamIds, [record.evaluatorId, record.agentId]);
  }
}
