import { Injectable } from '@nestjs/common';
import type { EvidenceKind, ObservationSource } from '@vakwerk/domain/progress/observation';
import { Database } from '../../platform/database/database.js';

export interface PersonTotal {
  readonly personId: string;
  readonly skillId: string;
  readonly n: number;
  readonly successes: number;
}

const TOTALS = `
  SELECT person_id AS "personId", skill_id AS "skillId", source, sum(n)::int AS n, sum(sum)::float8 AS successes
    FROM person_skill_week WHERE org_id = $1 AND week_starts_on >= $2 GROUP BY 1, 2, 3 HAVING sum(n) > 0 ORDER BY 1, 2, 3`;

const INSERT = `
  INSERT INTO skill_prior (org_id, skill_id, kind, a, b)
  SELECT $1, p."skillId", p.kind, p.a, p.b FROM jsonb_to_recordset($2) AS p("skillId" uuid, kind text, a float8, b float8)`;

@Injectable()
export class SkillPriorRepository {
  constructor(private readonly database: Database) {}

  /** Each person's observations since a date, by skill and source; in a fixed order, so that sums of them always come out the same. */
  async totals(since: string): Promise<(PersonTotal & { source: ObservationSource })[]> {
    const parameters = [this.database.organisationId(), since];
    return (await this.database.manager().query(TOTALS, parameters)) as (PersonTotal & { source: ObservationSource })[];
  }

  async replace(priors: readonly { skillId: string; kind: EvidenceKind; a: number; b: number }[]): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().query('DELETE FROM skill_prior WHERE org_id = $1', [organisationId]);
    await this.database.manager().query(INSERT, [organisationId, JSON.stringify(priors)]);
  }
}
