import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Person } from './person.entity.js';

@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async add(person: Person): Promise<void> {
    await this.database.manager().insert(Person, person);
  }

  async save(person: Person): Promise<void> {
    await this.database.manager().save(Person, person, { reload: false });
  }

  find(id: string): Promise<Person | null> {
    return this.database.manager().findOne(Person, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** The person, held until the end of the unit of work: nobody changes them in between. */
  lock(id: string): Promise<Person | null> {
    return this.database.manager().findOne(Person, {
      where: { organisationId: this.database.organisationId(), id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** One at a time per organisation may decide who is an admin: two who put each other out at the same moment leave one. */
  async lockAdmins(): Promise<void> {
    await this.database
      .manager()
      .query(`SELECT pg_advisory_xact_lock(hashtextextended('admins' || $1, 0))`, [this.database.organisationId()]);
  }

  /** Admins who can sign in, without this person. */
  async countOtherAdmins(personId: string): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query(
        `SELECT count(*)::int AS count FROM person WHERE org_id = $1 AND id <> $2 AND status = 'active' AND 'admin' = ANY(roles)`,
        [this.database.organisationId(), personId],
      )) as { count: number }[];
    return row?.count ?? 0;
  }

  findMany(ids: readonly string[]): Promise<Person[]> {
    return this.database.manager().find(Person, { where: { organisationId: this.database.organisationId(), id: In([...ids]) } });
  }

  findByEmail(email: string): Promise<Person | null> {
    return this.database
      .manager()
      .findOne(Person, { where: { organisationId: this.database.organisationId(), email: email.toLowerCase() } });
  }

  findByEmployeeNumber(employeeNumber: string): Promise<Person | null> {
    return this.database.manager().findOne(Person, { where: { organisationId: this.database.organisationId(), employeeNumber } });
  }

  /** Active accounts with this address in any organisation; called before anyone is signed in. */
  async findAccounts(email: string): Promise<{ organisationId: string; personId: string; passwordHash: string | null }[]> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.sign_in_email', $1, true)`, [email]);
    return (await manager.query(
      `SELECT org_id AS "organisationId", id AS "personId", password_hash AS "passwordHash" FROM person WHERE email = $1 AND status = 'active' ORDER BY created_at`,
      [email],
    )) as { organisationId: string; personId: string; passwordHash: string | null }[];
  }

  /** Team ids of each person on a date (`YYYY-MM-DD`), by person id. */
  async teamIdsOn(personIds: readonly string[], date: string): Promise<Map<string, string[]>> {
    const rows = (await this.database.manager().query(
      `SELECT person_id, array_agg(team_id) AS team_ids FROM team_membership
        WHERE org_id = $1 AND person_id = ANY($2) AND starts_on <= $3 AND (ends_on IS NULL OR ends_on > $3) GROUP BY person_id`,
      [this.database.organisationId(), personIds, date],
    )) as { person_id: string; team_ids: string[] }[];
    return new Map(rows.map((row) => [row.person_id, row.team_ids]));
  }

  /** People who are a member of one of the teams on the date, by family name. */
  listInTeams(teamIds: readonly string[], date: string): Promise<Person[]> {
    return this.database
      .manager()
      .createQueryBuilder(Person, 'p')
      .where('p.organisationId = :organisationId', { organisationId: this.database.organisationId() })
      .andWhere(
        `EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY(:teamIds)
                    AND m.starts_on <= :date AND (m.ends_on IS NULL OR m.ends_on > :date))`,
        { teamIds, date },
      )
      .orderBy('p.familyName')
      .addOrderBy('p.givenName')
      .getMany();
  }

  listAll(): Promise<Person[]> {
    return this.database.manager().find(Person, {
      where: { organisationId: this.database.organisationId() },
      order: { familyName: 'ASC', givenName: 'ASC' },
    });
  }
}
