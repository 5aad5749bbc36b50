import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { CoachingSession } from '../sessions/coaching-session.entity.js';

/** One person in one session: what they wrote, whether they signed off, and where in the room they are. */
@Entity()
@Unique('session_seat_of_person', ['organisationId', 'sessionId', 'personId'])
@Index('session_seat_in', ['organisationId', 'personId', 'sessionId'])
@ForeignKey(() => CoachingSession, ['organisationId', 'sessionId'], ['organisationId', 'id'], { name: 'session_seat_session' })
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'session_seat_person' })
export class SessionSeat extends TenantRow {
  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  personId: string;

  /** Everybody in the session reads it; only this person writes in it. */
  @Column('text', { default: '' })
  note: string;

  /** This person says: so it was, and so we agreed. */
  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  /** The room was last open on their screen. */
  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;

  /** The point they look at. */
  @Column('uuid', { nullable: true })
  seenItemId: string | null;
}
