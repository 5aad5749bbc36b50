import type { AgreementStepKind } from '@vakwerk/domain/coaching/agreement';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Agreement } from './agreement.entity.js';

/** What was set ready, of another slice: cards, an assignment or calls. */
export interface StepResult {
  /** Of the cards, the assignment or the interactions. */
  readonly ids: readonly string[];
  /** The title of a course; null for what has none. */
  readonly title: LocalizedText | null;
}

/** What an agreement was turned into. One of each kind at a time; taking it back leaves the row. */
@Entity()
@Index('agreement_step_once', ['organisationId', 'agreementId', 'kind'], { unique: true, where: 'undone_at IS NULL' })
@ForeignKey(() => Agreement, ['organisationId', 'agreementId'], ['organisationId', 'id'], { name: 'agreement_step_agreement' })
@ForeignKey(() => Person, ['organisationId', 'takenById'], ['organisationId', 'id'], { name: 'agreement_step_taken_by' })
@Check('agreement_step_kind', `kind IN ('practice', 'course', 'calls')`)
export class AgreementStep extends TenantRow {
  @Column('uuid')
  agreementId: string;

  @Column('text')
  kind: AgreementStepKind;

  @Column('uuid')
  takenById: string;

  @Column('timestamptz')
  takenAt: Date;

  @Column('jsonb')
  result: StepResult;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
