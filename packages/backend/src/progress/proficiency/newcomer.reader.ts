import { Injectable } from '@nestjs/common';
import type { WeekSum } from '@vakwerk/domain/progress/observation';
import type { LevelThresholds } from '@vakwerk/domain/shared/level-bands';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { BetaPrior } from '@vakwerk/domain/shared/statistics/beta-prior';
import { Database } from '../../platform/database/database.js';

export interface NewcomerRow {
  /** `YYYY-MM-DD` */
  readonly hiredOn: string;
  readonly hiredWeek: string;
  readonly leftWeek: string | null;
  readonly weeks: readonly WeekSum[];
}

export interface NewcomerFacts {
  readonly skill: { readonly id: string; readonly code: string; readonly name: LocalizedText };
  readonly thresholds: LevelThresholds;
  readonly prior: BetaPrior | null;
  /** Monday of this week in the organisation's time zone. */
  readonly asOf: string;
  /** Who began since calls are scored on this skill. */
  readonly newcomers: readonly NewcomerRow[];
  /** Who began in the period, but before: how long they took was never seen. */
  readonly before: number;
}

/** Everyone who was hired since a day and was ever in one of the teams, who left too. */
const NEWCOMERS = `
  WITH o AS (SELECT id, time_zone FROM organisation WHERE id = $1),
  first AS (SELECT min(week_starts_on) AS week FROM organisation_skill_week WHERE org_id = $1 AND skill_id = $2 AND source = 'call' AND n > 0),
  hired AS (
    SELECT p.id, p.hired_on, date_trunc('week', p.hired_on)::date AS hired_week,
           date_trunc('week', p.deactivated_at AT TIME ZONE o.time_zone)::date AS left_week
      FROM person p, o WHERE p.org_id = $1 AND 'agent' = ANY(p.roles) AND p.hired_on >= $4 AND p.hired_on <= $5::timestamptz AT TIME ZONE o.time_zone
       AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = $1 AND m.person_id = p.id AND m.team_id = ANY($3)))
  SELECT json_build_object('id', s.id, 'code', s.code, 'name', s.name) AS skill, f.level_thresholds AS thresholds,
         (SELECT json_build_object('a', r.a, 'b', r.b) FROM skill_prior r WHERE r.org_id = $1 AND r.skill_id = s.id AND r.kind = 'does') AS prior,
         to_char(date_trunc('week', $5::timestamptz AT TIME ZONE o.time_zone), 'YYYY-MM-DD') AS "asOf",
         (SELECT coalesce(json_agg(json_build_object('hiredOn', h.hired_on, 'hiredWeek', h.hired_week, 'leftWeek', h.left_week, 'weeks',
                   (SELECT coalesce(json_agg(json_build_object('week', w.week_starts_on, 'n', w.n, 'sum', w.sum)), '[]')
                      FROM person_skill_week w WHERE w.org_id = $1 AND w.person_id = h.id AND w.skill_id = s.id AND w.source = 'call' AND w.n > 0))
                 ORDER BY h.hired_on, h.id), '[]') FROM hired h, first WHERE h.hired_week >= first.week) AS newcomers,
         (SELECT count(*)::int FROM hired h, first WHERE first.week IS NULL OR h.hired_week < first.week) AS before
    FROM o JOIN skill s ON s.org_id = o.id AND s.id = $2 AND s.archived_at IS NULL
    JOIN skill_framework f ON f.org_id = s.org_id AND f.id = s.framework_id`;

@Injectable()
export class NewcomerReader {
  constructor(private readonly database: Database) {}

  /** @param since `YYYY-MM-DD`. @returns null for a skill that is not in use */
  async read(of: { skillId: string; teamIds: readonly string[]; since: string }, now: Date): Promise<NewcomerFacts | null> {
    const parameters = [this.database.organisationId(), of.skillId, of.teamIds, of.since, now];
    const [row] = (await this.database.manager().query(NEWCOMERS, parameters)) as NewcomerFacts[];
    return row ?? null;
  }
}
