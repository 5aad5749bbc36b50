import { Column, Entity, Index, Unique } from 'typeorm';
import { TenantRow } from '../database/tenant-row.js';

/** Who did what to what. Append-only, chained by hash per organisation, so that a removed or changed row shows. */
@Entity()
@Index('audit_of_subject', ['organisationId', 'subjectId', 'sequence'])
@Index('audit_by_actor', ['organisationId', 'actorId', 'sequence'])
@Unique('audit_sequence', ['organisationId', 'sequence'])
export class AuditEntry extends TenantRow {
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  /** null: the product itself. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  action: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('jsonb', { default: {} })
  details: Record<string, unknown>;

  @Column('bigint')
  sequence: string;

  @Column('text')
  hash: string;
}
