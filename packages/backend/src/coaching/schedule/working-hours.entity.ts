import type { WorkingWeek } from '@vakwerk/domain/coaching/schedule/working-week';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Person, Team } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** When a person, or everybody of a team, can be asked for a conversation. A person's own week goes before that of the team. */
@Entity()
@Unique('working_hours_of', ['organisationId', 'personId', 'teamId'])
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'working_hours_person' })
@ForeignKey(() => Team, ['organisationId', 'teamId'], ['organisationId', 'id'], { name: 'working_hours_team' })
@Check('working_hours_whose', '(person_id IS NULL) <> (team_id IS NULL)')
export class WorkingHours extends TenantRow {
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  teamId: string | null;

  @Column('jsonb')
  week: WorkingWeek;

  @Column('timestamptz')
  changedAt: Date;
}
