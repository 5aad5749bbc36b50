import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A request of another system that was answered. The key is `key:<api key>:<Idempotency-Key>` or `reference:<reference>`; the same key
 * with the same body gets the same answer, with another body it is refused.
 */
@Entity()
export class IngestRequest {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('text')
  key: string;

  @Column('text')
  bodyHash: string;

  @Column('jsonb')
  answer: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
