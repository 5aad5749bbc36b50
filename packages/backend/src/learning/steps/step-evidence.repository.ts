import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { StepEvidence } from './step-evidence.entity.js';

@Injectable()
export class StepEvidenceRepository {
  constructor(private readonly database: Database) {}

  listOf(assignmentId: string): Promise<StepEvidence[]> {
    return this.database
      .manager()
      .find(StepEvidence, { where: { organisationId: this.database.organisationId(), assignmentId } });
  }

  async save(evidence: StepEvidence): Promise<void> {
    await this.database.manager().upsert(StepEvidence, evidence, ['organisationId', 'assignmentId', 'stepId']);
  }
}
