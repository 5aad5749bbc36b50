import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';

export interface Evaluator {
  readonly evaluator: Named;
  /** Those of the asked teams that they lead today. */
  readonly teamIds: readonly string[];
}

interface Row {
  readonly id: string;
  readonly name: [string, string];
  readonly teamIds: string[];
}

/** Who belongs to teams today. */
@Injectable()
export class SamplingPeopleReader {
  constructor(private readonly database: Database) {}

  /** Coaches of at least one of the teams, by name. */
  async evaluators(teamIds: readonly string[]): Promise<Evaluator[]> {
    const rows = await this.members('coach', teamIds);
    return rows.map((row) => ({ evaluator: named(row.id, row.name), teamIds: row.teamIds }));
  }

  /** Who can score whatever comes from these teams: an evaluator sees only calls of teams they lead. */
  async evaluatorIdsOfAll(teamIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.members('coach', teamIds);
    return new Set(rows.filter((row) => new Set(teamIds).size === row.teamIds.length).map(({ id }) => id));
  }

  /** Agents of the teams, by name. */
  async agents(teamIds: readonly string[]): Promise<Named[]> {
    return (await this.members('agent', teamIds)).map(({ id, name }) => named(id, name));
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    const rows = (await this.database
      .manager()
      .query('SELECT id, ARRAY[given_name, family_name] AS name FROM person WHERE org_id = $1 AND id = ANY($2::uuid[])', [
        this.database.organisationId(),
        ids,
      ])) as Row[];
    return new Map(rows.map(({ id, name }) => [id, named(id, name)]));
  }

  private members(role: 'agent' | 'coach', teamIds: readonly string[]): Promise<Row[]> {
    return this.database.manager().query(
      `SELECT p.id, ARRAY[p.given_name, p.family_name] AS name, array_agg(DISTINCT m.team_id) AS "teamIds"
         FROM person p JOIN team_membership m ON m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY($3::uuid[])
          AND m.starts_on <= (now() AT TIME ZONE p.time_zone)::date AND (m.ends_on IS NULL OR m.ends_on > (now() AT TIME ZONE p.time_zone)::date)
        WHERE p.org_id = $1 AND p.status <> 'deactivated' AND p.roles @> ARRAY[$2::text]
        GROUP BY p.org_id, p.id ORDER BY p.family_name, p.given_name, p.id`,
      [this.database.organisationId(), role, teamIds],
    ) as Promise<Row[]>;
  }
}
