import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { Database } from '../../platform/database/database.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';

/** How far coaching reaches in one team; never what was said. */
export interface TeamCoverage {
  readonly teamId: string;
  readonly name: string;
  readonly agents: number;
  /** With at least one session held in the last weeks; null in a team so small that it would name people. */
  readonly coached: number | null;
  /** Made in the last ninety days and agreed by both. */
  readonly agreements: {
    readonly kept: number;
    readonly notYet: number;
    readonly dropped: number;
    readonly open: number;
  } | null;
}

const COVERAGE = `
  SELECT t.id AS "teamId", t.name, count(p.id)::int AS agents,
         (count(p.id) FILTER (WHERE EXISTS (SELECT 1 FROM session_seat e JOIN coaching_session s ON s.org_id = e.org_id AND s.id = e.session_id
            WHERE e.org_id = p.org_id AND e.person_id = p.id AND s.coach_id <> p.id AND s.state = 'held' AND s.starts_at >= $4)))::int AS coached,
         coalesce(sum(a.kept), 0)::int AS kept, coalesce(sum(a."notYet"), 0)::int AS "notYet", coalesce(sum(a.dropped), 0)::int AS dropped,
         coalesce(sum(a.open), 0)::int AS open
    FROM team t
    LEFT JOIN team_membership m ON m.org_id = t.org_id AND m.team_id = t.id AND m.starts_on <= $3 AND (m.ends_on IS NULL OR m.ends_on > $3)
    LEFT JOIN person p ON p.org_id = m.org_id AND p.id = m.person_id AND p.status <> 'deactivated' AND 'agent' = ANY(p.roles)
    LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE g.outcome = 'kept') AS kept, count(*) FILTER (WHERE g.outcome = 'notYet') AS "notYet",
                              count(*) FILTER (WHERE g.outcome = 'dropped') AS dropped, count(*) FILTER (WHERE g.outcome IS NULL) AS open
                         FROM agreement g WHERE g.org_id = p.org_id AND g.owner_id = p.id AND g.made_at >= $5
                          AND g.agent_agreed_at IS NOT NULL AND g.coach_agreed_at IS NOT NULL) a ON true
   WHERE t.org_id = $1 AND t.id = ANY($2::uuid[])
   GROUP BY t.org_id, t.id ORDER BY t.name, t.id`;

type Row = Omit<TeamCoverage, 'agreements'> & NonNullable<TeamCoverage['agreements']>;
const DAY_MS = 86_400_000;
const AGREEMENT_DAYS = 90;

@Injectable()
export class ReadCoverage {
  constructor(
    private readonly database: Database,
    private readonly sessions: CoachingSessionRepository,
  ) {}

  /** Of the actor's teams. Nothing is counted together about fewer than five people. */
  async run(actor: PersonActor, weeks: number): Promise<TeamCoverage[]> {
    const now = await this.sessions.now();
    const parameters = [
      this.database.organisationId(),
      actor.teamIds,
      localDateAt(now, actor.timeZone),
      new Date(now.getTime() - weeks * 7 * DAY_MS),
      new Date(now.getTime() - AGREEMENT_DAYS * DAY_MS),
    ];
    const rows = (await this.database.manager().query(COVERAGE, parameters)) as Row[];
    return rows.map(({ teamId, name, agents, coached, kept, notYet, dropped, open }) =>
      agents < FEWEST_PEOPLE
        ? { teamId, name, agents, coached: null, agreements: null }
        : { teamId, name, agents, coached, agreements: { kept, notYet, dropped, open } },
    );
  }
}
