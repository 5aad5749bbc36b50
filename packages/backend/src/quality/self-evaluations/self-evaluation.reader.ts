import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type EvaluationDetail } from '../evaluations/evaluation-detail.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';

/** How an agent scored their own call. */
@Injectable()
export class SelfEvaluationReader {
  constructor(
    private readonly database: Database,
    private readonly details: EvaluationDetailReader,
  ) {}

  async findFor(interactionId: string): Promise<EvaluationDetail | null> {
    const [row] = (await this.database
      .manager()
      .query(`SELECT id FROM evaluation WHERE org_id = $1 AND interaction_id = $2 AND kind = 'self' AND state <> 'withdrawn'`, [
        this.database.organisationId(),
        interactionId,
      ])) as { id: string }[];
    return row ? this.details.find(row.id) : null;
  }
}
