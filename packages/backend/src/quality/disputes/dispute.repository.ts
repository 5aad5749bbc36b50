import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Dispute } from './dispute.entity.js';
import { DisputeItem } from './dispute-item.entity.js';

type NewDispute = Pick<Dispute, 'id' | 'evaluationId' | 'round' | 'openedAt' | 'dueAt' | 'resultBeforeId'>;
type NewItem = Omit<DisputeItem, 'organisationId' | 'disputeId' | 'outcome' | 'outcomeReason' | 'newAnswer'>;
type Decision = Pick<DisputeItem, 'criterionId' | 'outcome' | 'outcomeReason' | 'newAnswer'>;

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

@Injectable()
export class DisputeRepository {
  constructor(private readonly database: Database) {}

  async add(dispute: NewDispute, items: readonly NewItem[]): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().insert(Dispute, { ...dispute, organisationId });
    for (const item of items)
      await this.database.manager().query(
        `INSERT INTO dispute_item (org_id, dispute_id, criterion_id, criterion_text, place, reason, start_ms, end_ms, original_answer, proposed_answer)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          organisationId,
          dispute.id,
          item.criterionId,
          json(item.criterionText),
          item.place,
          item.reason,
          item.startMs,
          item.endMs,
          json(item.originalAnswer),
          json(item.proposedAnswer),
        ],
      );
  }

  /** The version goes up with every change. */
  async change(id: string, change: Partial<Pick<Dispute, 'state' | 'reviewerId' | 'closedAt' | 'resultAfterId'>>): Promise<void> {
    const key = { organisationId: this.database.organisationId(), id };
    await this.database.manager().update(Dispute, key, { ...change, version: () => 'version + 1' });
  }

  async decide(disputeId: string, { criterionId, outcome, outcomeReason, newAnswer }: Decision): Promise<void> {
    await this.database
      .manager()
      .query(
        `UPDATE dispute_item SET outcome = $4, outcome_reason = $5, new_answer = $6 WHERE org_id = $1 AND dispute_id = $2 AND criterion_id = $3`,
        [this.database.organisationId(), disputeId, criterionId, outcome, outcomeReason, json(newAnswer)],
      );
  }
}
