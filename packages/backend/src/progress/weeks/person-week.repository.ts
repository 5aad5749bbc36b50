import { Injectable } from '@nestjs/common';
import type { WeekRollup } from '@vakwerk/domain/progress/week-rollup';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { WeekLocks } from './week-locks.js';

const DELTAS = `jsonb_to_recordset($2) AS d(id uuid, "personId" uuid, "skillId" uuid, source text, week date, n int, sum numeric)`;

/** One statement for counters and marks. The rows come sorted, so that two writers take their locks in the same order. */
const ADD = `
  WITH counted AS (
    INSERT INTO person_skill_week AS w (org_id, person_id, skill_id, source, week_starts_on, n, sum)
    SELECT $1, d."personId", d."skillId", d.source, d.week, d.n, d.sum FROM ${DELTAS}
        ON CONFLICT (org_id, person_id, skill_id, source, week_starts_on) DO UPDATE SET n = w.n + excluded.n, sum = w.sum + excluded.sum)
  INSERT INTO week_mark (org_id, id, person_id, skill_id, source, week_starts_on)
  SELECT $1, d.id, d."personId", d."skillId", d.source, d.week FROM ${DELTAS}`;

const REBUILD = `
  WITH zone AS (SELECT time_zone FROM organisation WHERE id = $1),
  redated AS (
    UPDATE observation o SET week_starts_on = date_trunc('week', o.occurred_at AT TIME ZONE zone.time_zone)::date FROM zone
     WHERE o.org_id = $1 AND o.superseded_at IS NULL AND o.week_starts_on <> date_trunc('week', o.occurred_at AT TIME ZONE zone.time_zone)::date)
  INSERT INTO person_skill_week (org_id, person_id, skill_id, source, week_starts_on, n, sum)
  SELECT $1, person_id, skill_id, source, date_trunc('week', occurred_at AT TIME ZONE zone.time_zone)::date, count(*)::int, sum(ratio)
    FROM observation, zone WHERE org_id = $1 AND superseded_at IS NULL GROUP BY 2, 3, 4, 5`;

const REBUILD_SKILLS = `
  INSERT INTO person_skill_week (org_id, person_id, skill_id, source, week_starts_on, n, sum)
  SELECT $1, person_id, skill_id, source, week_starts_on, count(*)::int, sum(ratio)
    FROM observation WHERE org_id = $1 AND skill_id = ANY($2) AND superseded_at IS NULL GROUP BY 2, 3, 4, 5`;

/** Puts right what differs since a week and tells what it was; a row that should not be there stays, as zero. */
const REPAIR = `
  WITH counted AS (
    SELECT person_id, skill_id, source, week_starts_on, count(*)::int AS n, sum(ratio) AS sum
      FROM observation WHERE org_id = $1 AND superseded_at IS NULL AND week_starts_on >= $2 GROUP BY 1, 2, 3, 4),
  stored AS (SELECT * FROM person_skill_week WHERE org_id = $1 AND week_starts_on >= $2),
  wrong AS (
    SELECT person_id, skill_id, source, week_starts_on, coalesce(c.n, 0) AS n, coalesce(c.sum, 0) AS sum,
           coalesce(s.n, 0) AS stored_n, coalesce(s.sum, 0) AS stored_sum
      FROM counted c FULL JOIN stored s USING (person_id, skill_id, source, week_starts_on)
     WHERE coalesce(c.n, 0) <> coalesce(s.n, 0) OR coalesce(c.sum, 0) <> coalesce(s.sum, 0)),
  repaired AS (
    INSERT INTO person_skill_week AS w (org_id, person_id, skill_id, source, week_starts_on, n, sum)
    SELECT $1, person_id, skill_id, source, week_starts_on, n, sum FROM wrong
        ON CONFLICT (org_id, person_id, skill_id, source, week_starts_on) DO UPDATE SET n = excluded.n, sum = excluded.sum)
  SELECT person_id AS "personId", skill_id AS "skillId", source, week_starts_on::text AS week, n, sum::float8 AS sum,
         stored_n AS "storedN", stored_sum::float8 AS "storedSum" FROM wrong`;

/** A person week that did not equal what its observations add up to. */
export interface Drift extends WeekRollup {
  readonly storedN: number;
  readonly storedSum: number;
}

@Injectable()
export class PersonWeekRepository {
  constructor(
    private readonly database: Database,
    private readonly locks: WeekLocks,
  ) {}

  /** Adds to the counters, and marks the weeks whose team and organisation have to follow. */
  async add(deltas: readonly WeekRollup[]): Promise<void> {
    if (deltas.length === 0) return;
    await this.locks.countAlong();
    const rows = JSON.stringify(deltas.map((delta) => ({ ...delta, id: newId() })));
    await this.database.manager().query(ADD, [this.database.organisationId(), rows]);
  }

  /** Counts every week again from its observations, in the time zone the organisation has now. */
  async rebuild(): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.locks.holdCountersStill();
    await this.database.manager().query('DELETE FROM person_skill_week WHERE org_id = $1', [organisationId]);
    await this.database.manager().query(REBUILD, [organisationId]);
  }

  /** Counts every week of these skills again. @see WeekLocks.holdCountersStill */
  async rebuildSkills(skillIds: readonly string[]): Promise<void> {
    const parameters = [this.database.organisationId(), skillIds];
    await this.database.manager().query('DELETE FROM person_skill_week WHERE org_id = $1 AND skill_id = ANY($2)', parameters);
    await this.database.manager().query(REBUILD_SKILLS, parameters);
  }

  /** Repairs the weeks from this one on that do not equal their observations. @returns what was wrong */
  async repair(sinceWeek: string): Promise<Drift[]> {
    await this.locks.holdCountersStill();
    return (await this.database.manager().query(REPAIR, [this.database.organisationId(), sinceWeek])) as Drift[];
  }
}
