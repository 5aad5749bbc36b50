import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface RolloutTeam {
  readonly id: string;
  readonly name: string;
  /** People who learn in it on that day. */
  readonly agents: number;
}

const AGENTS_IN = `
  FROM team_membership m JOIN person p ON p.org_id = m.org_id AND p.id = m.person_id
 WHERE m.org_id = $1 AND m.starts_on <= $2::date AND (m.ends_on IS NULL OR m.ends_on > $2::date) AND 'agent' = ANY(p.roles) AND p.status <> 'deactivated'`;

@Injectable()
export class RolloutTeamsReader {
  constructor(private readonly database: Database) {}

  /** Every team, by name. */
  async list(day: string): Promise<RolloutTeam[]> {
    return (await this.database.manager().query(
      `SELECT t.id, t.name, (SELECT count(DISTINCT p.id)::int ${AGENTS_IN} AND m.team_id = t.id) AS agents
         FROM team t WHERE t.org_id = $1 ORDER BY t.name, t.id`,
      [this.database.organisationId(), day],
    )) as RolloutTeam[];
  }

  async agentIds(teamIds: readonly string[], day: string): Promise<string[]> {
    const rows = (await this.database
      .manager()
      .query(`SELECT DISTINCT p.id ${AGENTS_IN} AND m.team_id = ANY($3::uuid[]) ORDER BY p.id`, [
        this.database.organisationId(),
        day,
        teamIds,
      ])) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
