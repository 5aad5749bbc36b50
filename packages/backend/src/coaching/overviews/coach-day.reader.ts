import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface SessionToday {
  readonly id: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly place: string;
  readonly title: string;
  readonly agents: readonly Named[];
  readonly points: number;
  /** Points the agent put there. */
  readonly agentPoints: number;
  /** Of earlier sessions, to look back on. */
  readonly lookBacks: number;
}

export interface AgreementDue {
  readonly id: string;
  readonly sessionId: string;
  readonly owner: Named;
  readonly what: string;
  readonly dueOn: string;
  /** The calls show that it worked. */
  readonly proposed: boolean;
}

export interface Uncoached {
  readonly person: Named;
  /** null: there never was one. */
  readonly lastHeldOn: string | null;
}

const NAME = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name)`;

const SESSIONS = `
  SELECT s.id, s.starts_at AS "startsAt", s.duration_minutes AS "durationMinutes", s.place, s.title,
         (SELECT json_agg(${NAME('p')} ORDER BY array_position(s.agent_ids, p.id)) FROM person p WHERE p.org_id = s.org_id AND p.id = ANY(s.agent_ids)) AS agents,
         count(a.id)::int AS points, (count(a.id) FILTER (WHERE a.source = 'agent'))::int AS "agentPoints",
         (count(a.id) FILTER (WHERE a.source = 'lastTime'))::int AS "lookBacks"
    FROM coaching_session s LEFT JOIN agenda_item a ON a.org_id = s.org_id AND a.session_id = s.id AND a.done_at IS NULL
   WHERE s.org_id = $1 AND s.coach_id = $2 AND s.state = 'planned' AND s.starts_at < $3
   GROUP BY s.org_id, s.id ORDER BY s.starts_at LIMIT 50`;

const AGREEMENTS = `
  SELECT g.id, g.session_id AS "sessionId", ${NAME('p')} AS owner, g.what, g.due_on::text AS "dueOn", g.proposed_at IS NOT NULL AS proposed
    FROM agreement g JOIN coaching_session s ON s.org_id = g.org_id AND s.id = g.session_id JOIN person p ON p.org_id = g.org_id AND p.id = g.owner_id
   WHERE g.org_id = $1 AND s.coach_id = $2 AND s.state <> 'cancelled' AND g.outcome IS NULL AND (g.due_on <= $3 OR g.proposed_at IS NOT NULL)
   ORDER BY g.proposed_at IS NULL, g.due_on, g.id LIMIT 50`;

const UNCOACHED = `
  SELECT ${NAME('p')} AS person, (max(s.starts_at) FILTER (WHERE s.state = 'held') AT TIME ZONE $5)::date::text AS "lastHeldOn"
    FROM person p
    LEFT JOIN session_seat t ON t.org_id = p.org_id AND t.person_id = p.id
    LEFT JOIN coaching_session s ON s.org_id = t.org_id AND s.id = t.session_id AND s.coach_id <> p.id AND s.state <> 'cancelled'
   WHERE p.org_id = $1 AND p.status <> 'deactivated' AND 'agent' = ANY(p.roles) AND p.id <> $6
     AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY($2::uuid[])
                    AND m.starts_on <= $3 AND (m.ends_on IS NULL OR m.ends_on > $3))
   GROUP BY p.org_id, p.id
  HAVING count(s.id) FILTER (WHERE s.state = 'planned' AND s.starts_at > clock_timestamp()) = 0
     AND coalesce(max(s.starts_at) FILTER (WHERE s.state = 'held') < $4, true)
   ORDER BY max(s.starts_at) FILTER (WHERE s.state = 'held') NULLS FIRST, p.family_name, p.id LIMIT 50`;

@Injectable()
export class CoachDayReader {
  constructor(private readonly database: Database) {}

  /** Planned ones that begin before a moment, late ones included: those still wait to be closed. */
  sessions(coachId: string, before: Date): Promise<SessionToday[]> {
    return this.query(SESSIONS, [coachId, before]);
  }

  /** That nobody has looked back on, due up to a date or shown by calls; the shown ones first. */
  agreements(coachId: string, until: string): Promise<AgreementDue[]> {
    return this.query(AGREEMENTS, [coachId, until]);
  }

  /** Agents of the teams with nothing planned and no session held since a moment; longest ago first. */
  uncoached(
    teamIds: readonly string[],
    of: { today: string; since: Date; timeZone: string; exceptId: string },
  ): Promise<Uncoached[]> {
    return this.query(UNCOACHED, [teamIds, of.today, of.since, of.timeZone, of.exceptId]);
  }

  private query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...parameters]) as Promise<Row[]>;
  }
}
