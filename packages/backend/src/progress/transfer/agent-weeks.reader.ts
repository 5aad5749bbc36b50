import { Injectable } from '@nestjs/common';
import type { TransferFacts } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { addWeeks, type WeekKey } from '@vakwerk/domain/shared/time/iso-week';
import { Database } from '../../platform/database/database.js';

export interface AgentWeeks {
  readonly personId: string;
  /** Empty: never in a team. */
  readonly teamId: string;
  readonly weeks: TransferFacts['people'][number]['weeks'];
}

export interface AgentWeeksWanted {
  readonly skillIds: readonly string[];
  readonly firstWeek: WeekKey;
  readonly weekCount: number;
  /** Whose team on this day (`YYYY-MM-DD`) counts. */
  readonly day: string;
}

interface WeekColumns {
  readonly personId: string;
  readonly skillId: string;
  readonly places: readonly number[];
  readonly n: readonly number[];
  readonly sum: readonly number[];
}

/** The last team somebody was in by that day: who left is still compared with who stayed beside them. */
const AGENTS = `
  SELECT p.id AS "personId", coalesce((SELECT m.team_id::text FROM team_membership m
           WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.starts_on <= $2::date ORDER BY m.starts_on DESC, m.id DESC LIMIT 1), '') AS "teamId"
    FROM person p WHERE p.org_id = $1 AND 'agent' = ANY(p.roles) ORDER BY p.id`;

/** Columns instead of rows: a year of ten thousand people is a million weeks. */
const WEEKS = `
  SELECT person_id AS "personId", skill_id AS "skillId", array_agg((week_starts_on - $3::date) / 7) AS places, array_agg(n) AS n,
         array_agg(sum::float8) AS sum
    FROM person_skill_week
   WHERE org_id = $1 AND source = 'call' AND skill_id = ANY($2::uuid[]) AND week_starts_on >= $3::date AND week_starts_on < $3::date + 7 * $4::int AND n > 0
   GROUP BY person_id, skill_id`;

/** What randomly drawn calls said of every agent, from week rollups alone. */
@Injectable()
export class AgentWeeksReader {
  constructor(private readonly database: Database) {}

  async read({ skillIds, firstWeek, weekCount, day }: AgentWeeksWanted): Promise<AgentWeeks[]> {
    const organisationId = this.database.organisationId();
    const manager = this.database.manager();
    const agents = (await manager.query(AGENTS, [organisationId, day])) as Omit<AgentWeeks, 'weeks'>[];
    const columns = (await manager.query(WEEKS, [organisationId, skillIds, firstWeek, weekCount])) as WeekColumns[];
    const weekAt = Array.from({ length: weekCount }, (_, place) => addWeeks(firstWeek, place));
    const weeksOf = new Map<string, AgentWeeks['weeks'][number][]>();
    for (const { personId, skillId, places, n, sum } of columns) {
      const weeks = weeksOf.get(personId) ?? [];
      weeksOf.set(personId, weeks);
      for (const [at, place] of places.entries())
        weeks.push({ skillId, week: weekAt[place] ?? firstWeek, n: n[at] ?? 0, sum: sum[at] ?? 0 });
    }
    return agents.map((agent) => ({ ...agent, weeks: weeksOf.get(agent.personId) ?? [] }));
  }
}
