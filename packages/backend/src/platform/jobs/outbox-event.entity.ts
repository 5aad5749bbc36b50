import { Column, Entity, Index } from 'typeorm';
import { TenantRow } from '../database/tenant-row.js';

/** An event written in the transaction that caused it; the relay turns it into jobs afterwards. */
@Entity()
@Index('outbox_relayed', ['type', 'relayedAt'])
@Index('outbox_waiting', ['occurredAt'], { where: 'relayed_at IS NULL' })
export class OutboxEvent extends TenantRow {
  @Column('text')
  type: string;

  @Column('smallint')
  version: number;

  @Column('jsonb')
  payload: unknown;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  occurredAt: Date;

  @Column('timestamptz', { nullable: true })
  relayedAt: Date | null;
}
