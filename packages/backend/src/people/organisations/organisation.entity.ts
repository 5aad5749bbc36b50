import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tenant: a trainer, or one of its client companies. Its own id is what every other row calls `org_id`. */
@Entity()
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { default: 'nl' })
  language: 'nl' | 'en';

  @Column('text', { default: 'Europe/Amsterdam' })
  timeZone: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
