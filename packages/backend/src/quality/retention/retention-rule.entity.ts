import type { RetentionClass } from '@vakwerk/domain/quality/interactions/retention-due';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many days an organisation keeps one class. No row, or no days: until somebody deletes it. */
@Entity()
@ForeignKey('Person', ['organisationId', 'changedById'], ['organisationId', 'id'], { name: 'retention_rule_changed_by' })
@Check('retention_rule_class', `class IN ('audio', 'transcript', 'evaluation')`)
@Check('retention_rule_days', 'days BETWEEN 1 AND 36500')
export class RetentionRule {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('text')
  class: RetentionClass;

  @Column('integer', { nullable: true })
  days: number | null;

  /** The classes change together and carry the same version. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  changedById: string;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt: Date;
}
