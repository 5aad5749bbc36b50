import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../persons/person.entity.js';

/** A signed-in browser. Only the SHA-256 of its token is stored: a stolen database opens no session. */
@Entity()
@Index('session_by_token', ['tokenHash'])
@Index('session_person', ['organisationId', 'personId'])
@Check('session_via', `via IN ('password', 'signOn')`)
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'session_person_fk' })
export class Session {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  /** What the browser called itself, shortened; shown in the person's own list of sessions. */
  @Column('text', { default: '' })
  device: string;

  /** How they came in: their provider of identities looked after a second factor itself. */
  @Column('text', { default: 'password' })
  via: 'password' | 'signOn';
}
