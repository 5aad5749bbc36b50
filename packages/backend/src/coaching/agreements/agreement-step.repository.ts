import { Injectable } from '@nestjs/common';
import type { AgreementStepKind } from '@vakwerk/domain/coaching/agreement';
import { In, IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { AgreementStep } from './agreement-step.entity.js';

@Injectable()
export class AgreementStepRepository {
  constructor(private readonly database: Database) {}

  async add(step: Omit<AgreementStep, 'organisationId' | 'id' | 'undoneAt'>): Promise<void> {
    const row = { ...step, organisationId: this.database.organisationId(), id: newId(), undoneAt: null };
    await this.database.manager().insert(AgreementStep, row as object);
  }

  /** The one that stands. */
  find(agreementId: string, kind: AgreementStepKind): Promise<AgreementStep | null> {
    const where = { organisationId: this.database.organisationId(), agreementId, kind, undoneAt: IsNull() };
    return this.database.manager().findOne(AgreementStep, { where });
  }

  listOf(agreementIds: readonly string[]): Promise<AgreementStep[]> {
    const organisationId = this.database.organisationId();
    const where = { organisationId, agreementId: In([...agreementIds]), undoneAt: IsNull() };
    return this.database.manager().find(AgreementStep, { where, order: { id: 'ASC' } });
  }

  async undo(id: string, undoneAt: Date): Promise<void> {
    await this.database.manager().update(AgreementStep, { organisationId: this.database.organisationId(), id }, { undoneAt });
  }
}
