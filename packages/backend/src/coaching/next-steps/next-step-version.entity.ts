import type { NextStepRule } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../../people/index.js';

/** What a rule said from a moment on, and who wrote it; never changed. */
@Entity({ name: 'next_step_version' })
@ForeignKey('StoredNextStep', ['organisationId', 'ruleId'], ['organisationId', 'id'], { name: 'next_step_version_rule' })
@ForeignKey(() => Person, ['organisationId', 'savedById'], ['organisationId', 'id'], { name: 'next_step_version_author' })
export class NextStepVersion {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  ruleId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('jsonb')
  definition: NextStepRule;

  @Column('uuid')
  savedById: string;

  @Column('timestamptz')
  savedAt: Date;
}
