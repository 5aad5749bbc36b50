import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { TeamMembership } from './membership.entity.js';
import { Team } from './team.entity.js';

@Injectable()
export class TeamRepository {
  constructor(private readonly database: Database) {}

  async add(name: string): Promise<string> {
    const id = newId();
    await this.database.manager().insert(Team, { organisationId: this.database.organisationId(), id, name: name.trim() });
    return id;
  }

  findByName(name: string): Promise<Team | null> {
    return this.database.manager().findOne(Team, { where: { organisationId: this.database.organisationId(), name } });
  }

  findMany(ids: readonly string[]): Promise<Team[]> {
    return this.database
      .manager()
      .find(Team, { where: { organisationId: this.database.organisationId(), id: In([...ids]) }, order: { name: 'ASC' } });
  }

  listAll(): Promise<Team[]> {
    return this.database
      .manager()
      .find(Team, { where: { organisationId: this.database.organisationId() }, order: { name: 'ASC' } });
  }

  async addMembership(membership: { personId: string; teamId: string; startsOn: string; endsOn: string | null }): Promise<void> {
    await this.database
      .manager()
      .insert(TeamMembership, { ...membership, organisationId: this.database.organisationId(), id: newId() });
  }

  /** The team of a person on a date; null when in none. People in several teams: the one joined first. */
  async teamOf(personId: string, date: string): Promise<string | null> {
    const [row] = (await this.database
      .manager()
      .query(
        `SELECT team_id FROM team_membership WHERE org_id = $1 AND person_id = $2 AND starts_on <= $3 AND (ends_on IS NULL OR ends_on > $3) ORDER BY starts_on, id LIMIT 1`,
        [this.database.organisationId(), personId, date],
      )) as { team_id: string }[];
    return row?.team_id ?? null;
  }
}
