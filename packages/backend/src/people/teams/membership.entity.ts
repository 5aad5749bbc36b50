import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Person } from '../persons/person.entity.js';
import { Team } from './team.entity.js';

/** A person in a team from a date until (not including) a date; a person moves team and history stays. */
@Entity()
@Index('membership_person', ['organisationId', 'personId'])
@Index('membership_team', ['organisationId', 'teamId'])
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'membership_person_fk' })
@ForeignKey(() => Team, ['organisationId', 'teamId'], ['organisationId', 'id'], { name: 'membership_team_fk' })
@Check('membership_dates', 'ends_on IS NULL OR ends_on > starts_on')
export class TeamMembership extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  teamId: string;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;
}
