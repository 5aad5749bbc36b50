import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A failed attempt, counted per account (hash of the address) and per network address. Belongs to no organisation. */
@Entity()
@Index('sign_in_attempt_subject', ['subject', 'at'])
export class SignInAttempt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  subject: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;
}
