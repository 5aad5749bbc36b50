import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** What chance chose in a month from the calls of a team, and what became of it. */
export interface TeamCoverage {
  readonly teamId: string;
  readonly teamName: string;
  /** `YYYY-MM-01` in the organisation's time zone. */
  readonly month: string;
  readonly drawn: number;
  readonly scored: number;
  /** Agents of the team with at least one random call in the month… */
  readonly people: number;
  /** …and with one that was scored. */
  readonly peopleScored: number;
}

/** A call is of the team its agent was in when it began. */
const COVERAGE = `
  SELECT t.id AS "teamId", t.name AS "teamName", to_char(date_trunc('month', i.started_at AT TIME ZONE o.time_zone), 'YYYY-MM-DD') AS month,
         count(*)::int AS drawn, (count(*) FILTER (WHERE e.id IS NOT NULL))::int AS scored,
         count(DISTINCT i.agent_id)::int AS people, (count(DISTINCT i.agent_id) FILTER (WHERE e.id IS NOT NULL))::int AS "peopleScored"
    FROM organisation o
    JOIN draw d ON d.org_id = o.id AND d.reason = 'random'
    JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id AND i.started_at >= $3
    JOIN team_membership m ON m.org_id = i.org_id AND m.person_id = i.agent_id AND m.team_id = ANY($2)
     AND m.starts_on <= (i.started_at AT TIME ZONE o.time_zone)::date AND (m.ends_on IS NULL OR m.ends_on > (i.started_at AT TIME ZONE o.time_zone)::date)
    JOIN team t ON t.org_id = m.org_id AND t.id = m.team_id
    LEFT JOIN evaluation e ON e.org_id = i.org_id AND e.interaction_id = i.id AND e.kind = 'live' AND e.graded_at IS NOT NULL AND e.state <> 'withdrawn'
   WHERE o.id = $1 GROUP BY t.id, t.name, 3 ORDER BY t.name, t.id, 3`;

/** At the door for slices that ask how well we measure; inside the caller's request. */
@Injectable()
export class TeamCoverageReader {
  constructor(private readonly database: Database) {}

  async list(teamIds: readonly string[], since: Date): Promise<TeamCoverage[]> {
    return (await this.database.manager().query(COVERAGE, [this.database.organisationId(), teamIds, since])) as TeamCoverage[];
  }
}
