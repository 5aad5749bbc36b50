import type { SessionState } from '@vakwerk/domain/coaching/session';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { SessionSeries } from '../schedule/session-series.entity.js';

/** A conversation of a coach with one person of their team, or with a few. Wall time and zone are what was agreed; `startsAt` follows from them. */
@Entity()
@Index('coaching_session_of_coach', ['organisationId', 'coachId', 'startsAt'])
@Index('coaching_session_of_person', ['organisationId', 'personId', 'startsAt'])
@ForeignKey(() => Person, ['organisationId', 'coachId'], ['organisationId', 'id'], { name: 'coaching_session_coach' })
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'coaching_session_person' })
@Check('coaching_session_two_people', 'coach_id <> person_id')
@Check('coaching_session_agents', 'person_id = agent_ids[1] AND NOT coach_id = ANY(agent_ids)')
@Check('coaching_session_series_place', '(series_id IS NULL) = (series_number IS NULL)')
@Unique('coaching_session_in_series', ['organisationId', 'seriesId', 'seriesNumber'])
@ForeignKey(() => SessionSeries, ['organisationId', 'seriesId'], ['organisationId', 'id'], { name: 'coaching_session_series' })
@Check('coaching_session_state', `state IN ('planned', 'held', 'cancelled')`)
@Check('coaching_session_reason', `(state = 'cancelled') = (cancel_reason IS NOT NULL)`)
export class CoachingSession extends TenantRow {
  @Column('uuid')
  coachId: string;

  /** The agent; of a group the first one. */
  @Column('uuid')
  personId: string;

  /** Everybody who is coached in it. */
  @Column('uuid', { array: true })
  agentIds: string[];

  /** What a group comes together for; empty for a conversation of two. */
  @Column('text', { default: '' })
  title: string;

  /** The repeating appointment it belongs to, and which one of it this is. */
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Column('integer', { nullable: true })
  seriesNumber: number | null;

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

  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
