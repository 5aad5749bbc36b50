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

  /** A team with this name, however its letters are written; another than `exceptId`. */
  async nameIsTaken(name: string, exceptId: string | null): Promise<boolean> {
    const rows = (await this.database
      .manager()
      .query('SELECT 1 FROM team WHERE org_id = $1 AND lower(name) = lower($2) AND id IS DISTINCT FROM $3', [
        this.database.organisationId(),
        name,
        exceptId,
      ])) as unknown[];
    return rows.length > 0;
  }

  /** One at a time per organisation may name a team. */
  async lockNames(): Promise<void> {
    await this.database
      .manager()
      .query(`SELECT pg_advisory_xact_lock(hashtextextended('teams' || $1, 0))`, [this.database.organisationId()]);
  }

  async rename(id: string, name: string): Promise<void> {
    await this.database.manager().update(Team, { organisationId: this.database.organisationId(), id }, { name });
  }

  listMembershipsOf(personId: string): Promise<TeamMembership[]> {
    return this.database
      .manager()
      .find(TeamMembership, { where: { organisationId: this.database.organisationId(), personId }, order: { startsOn: 'ASC' } });
  }

  /** @param endsOn first day outside the team; null: they go on */
  async endMemberships(ids: readonly string[], endsOn: string | null): Promise<void> {
    const where = { organisationId: this.database.organisationId(), id: In([...ids]) };
    if (ids.length > 0) await this.database.manager().update(TeamMembership, where, { endsOn });
  }

  async dropMemberships(ids: readonly string[]): Promise<void> {
    const where = { organisationId: this.database.organisationId(), id: In([...ids]) };
    if (ids.length > 0) await this.database.manager().delete(TeamMembership, where);
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
