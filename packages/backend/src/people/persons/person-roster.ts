import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Role } from '@vakwerk/domain/people/role';
import { Database } from '../../platform/database/database.js';
import type { PersonStatus } from './person.entity.js';

export interface RosterRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly roles: Role[];
  readonly status: PersonStatus;
  readonly version: number;
  readonly teams: { readonly id: string; readonly name: string }[];
}

const ROSTER = `
  SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email, p.employee_number AS "employeeNumber", p.roles, p.status, p.version,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.name)
                     FROM team_membership m JOIN team t ON t.org_id = m.org_id AND t.id = m.team_id
                    WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.starts_on <= $2 AND (m.ends_on IS NULL OR m.ends_on > $2)), '[]') AS teams
    FROM person p
   WHERE p.org_id = $1 AND p.erased_at IS NULL
     AND ($3::uuid[] IS NULL OR EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY($3)
                                           AND m.starts_on <= $2 AND (m.ends_on IS NULL OR m.ends_on > $2)))
   ORDER BY p.family_name, p.given_name, p.id`;

/** The people of the organisation in one statement. An admin sees all with address and state; coaches and managers their own teams, names only. */
@Injectable()
export class PersonRoster {
  constructor(private readonly database: Database) {}

  async list(actor: PersonActor): Promise<RosterRow[]> {
    const everyone = actor.roles.includes('admin');
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: actor.timeZone }).format(new Date());
    const rows = (await this.database
      .manager()
      .query(ROSTER, [actor.organisationId, today, everyone ? null : actor.teamIds])) as RosterRow[];
    return everyone ? rows : rows.map((row) => ({ ...row, email: null, employeeNumber: null }));
  }
}
