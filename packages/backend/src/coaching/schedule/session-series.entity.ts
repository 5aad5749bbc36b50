import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** An appointment of a coach with one person that comes back every few weeks, until it is ended. Each time is a session of its own. */
@Entity()
@ForeignKey(() => Person, ['organisationId', 'coachId'], ['organisationId', 'id'], { name: 'session_series_coach' })
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'session_series_person' })
@Check('session_series_every', 'every_weeks BETWEEN 1 AND 13')
export class SessionSeries extends TenantRow {
  @Column('uuid')
  coachId: string;

  @Column('uuid')
  personId: string;

  /** `YYYY-MM-DDTHH:MM` of the first time, on the wall clock of `timeZone`; later ones keep that wall time. */
  @Column('text')
  firstAtLocal: string;

  @Column('text')
  timeZone: string;

  @Column('smallint')
  durationMinutes: number;

  @Column('text')
  place: string;

  @Column('smallint')
  everyWeeks: number;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
