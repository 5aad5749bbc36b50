import type { SessionState } from '@vakwerk/domain/coaching/session';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A conversation of a coach with one person of their team. Wall time and zone are what was agreed; `startsAt` follows from them. */
@Entity()
@Index('coaching_session_of_coach', ['organisationId', 'coachId', 'startsAt'])
@Index('coaching_session_of_person', ['organisationId', 'personId', 'startsAt'])
@ForeignKey(() => Person, ['organisationId', 'coachId'], ['organisationId', 'id'], { name: 'coaching_session_coach' })
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'coaching_session_person' })
@Check('coaching_session_two_people', 'coach_id <> person_id')
@Check('coaching_session_state', `state IN ('planned', 'held', 'cancelled')`)
@Check('coaching_session_reason', `(state = 'cancelled') = (cancel_reason IS NOT NULL)`)
export class CoachingSession extends TenantRow {
  @Column('uuid')
  coachId: string;

  /** The agent. */
  @Column('uuid')
  personId: string;

  /** `YYYY-MM-DDTHH:MM` on the wall clock of `timeZone`. */
  @Column('text')
  startsAtLocal: string;

  @Column('text')
  timeZone: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('smallint')
  durationMinutes: number;

  /** A room or a link. */
  @Column('text', { default: '' })
  place: string;

  @Column('text', { default: 'planned' })
  state: SessionState;

  /** When this time was last agreed. */
  @Column('timestamptz')
  plannedAt: Date;

  /** SEQUENCE of the calendar event (RFC 5545 §3.8.7.4): goes up whenever time changes or the session is cancelled. */
  @Column('integer', { default: 0 })
  sequence: number;

  /** Notes are seen by these two and nobody else; each writes in their own. */
  @Column('text', { default: '' })
  coachNote: string;

  @Column('text', { default: '' })
  agentNote: string;

  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
