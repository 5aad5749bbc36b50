import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A critical mutation that was already answered: same key and same body give the same answer, another body is refused. */
@Entity()
export class IdempotencyKey {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('uuid')
  key: string;

  @Column('text')
  bodyHash: string;

  @Column('jsonb', { nullable: true })
  answer: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
