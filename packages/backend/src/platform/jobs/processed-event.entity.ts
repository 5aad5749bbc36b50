import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The mark that one consumer has done its work for one event, written in the same transaction as that work. */
@Entity()
export class ProcessedEvent {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  eventId: string;

  @PrimaryColumn('text')
  consumer: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  processedAt: Date;
}
