import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { CoachingSession } from '../sessions/coaching-session.entity.js';

/** What only the coach of a session reads. A table of its own, so that no reading of a session can carry it along. */
@Entity()
@Unique('private_note_of_session', ['organisationId', 'sessionId'])
@ForeignKey(() => CoachingSession, ['organisationId', 'sessionId'], ['organisationId', 'id'], { name: 'private_note_session' })
@ForeignKey(() => Person, ['organisationId', 'coachId'], ['organisationId', 'id'], { name: 'private_note_coach' })
export class PrivateNote extends TenantRow {
  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  coachId: string;

  @Column('text')
  text: string;

  @Column('timestamptz')
  changedAt: Date;
}
