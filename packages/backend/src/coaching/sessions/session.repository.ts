import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import type { Person } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import type { Overlap } from '../coaching.errors.js';
import { CoachingSession } from './coaching-session.entity.js';

export interface SessionSpan {
  readonly coachId: string;
  readonly agentIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The session itself is never in its own way. */
  readonly exceptId: string | null;
}

type Heading = Pick<
  CoachingSession,
  'id' | 'startsAtLocal' | 'timeZone' | 'startsAt' | 'durationMinutes' | 'state' | 'version' | 'title' | 'agentIds'
>;
type Named = Pick<Person, 'id' | 'givenName' | 'familyName'>;

/** When a session is and between whom: what a list shows of it. */
export interface SessionHeading {
  readonly session: Heading;
  readonly coach: Named;
  readonly agent: Named;
}

/** A seat in a session is what makes it somebody's. */
const IN_IT = 's.id IN (SELECT t.session_id FROM session_seat t WHERE t.org_id = s.org_id AND t.person_id = :personId)';

interface NextRow extends Heading {
  readonly coachId: string;
  readonly personId: string;
  readonly coachGivenName: string;
  readonly coachFamilyName: string;
  readonly agentGivenName: string;
  readonly agentFamilyName: string;
}

const NEXT = `
  SELECT s.id, s.starts_at_local AS "startsAtLocal", s.time_zone AS "timeZone", s.starts_at AS "startsAt", s.duration_minutes AS "durationMinutes",
         s.state, s.version, s.title, s.agent_ids AS "agentIds", s.coach_id AS "coachId", s.person_id AS "personId", c.given_name AS "coachGivenName", c.family_name AS "coachFamilyName",
         a.given_name AS "agentGivenName", a.family_name AS "agentFamilyName"
    FROM coaching_session s
    JOIN person c ON c.org_id = s.org_id AND c.id = s.coach_id
    JOIN person a ON a.org_id = s.org_id AND a.id = s.person_id
   WHERE s.org_id = $1 AND s.id IN (SELECT session_id FROM session_seat WHERE org_id = $1 AND person_id = $2) AND s.state = 'planned'
     AND s.starts_at + make_interval(mins => s.duration_minutes) > clock_timestamp()
   ORDER BY s.starts_at LIMIT 1`;

@Injectable()
export class CoachingSessionRepository {
  constructor(private readonly database: Database) {}

  async add(session: CoachingSession): Promise<void> {
    await this.database.manager().insert(CoachingSession, session);
  }

  async save(session: CoachingSession): Promise<void> {
    await this.database.manager().save(CoachingSession, session, { reload: false });
  }

  find(id: string): Promise<CoachingSession | null> {
    return this.database.manager().findOne(CoachingSession, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** What is planned for one of them after a moment: when nobody can ask them. */
  async listPlannedOf(personIds: readonly string[], from: Date): Promise<{ personId: string; startsAt: Date; endsAt: Date }[]> {
    return (await this.database.manager().query(
      `SELECT t.person_id AS "personId", s.starts_at AS "startsAt", s.starts_at + make_interval(mins => s.duration_minutes) AS "endsAt"
         FROM session_seat t JOIN coaching_session s ON s.org_id = t.org_id AND s.id = t.session_id
        WHERE t.org_id = $1 AND t.person_id = ANY($2::uuid[]) AND s.state = 'planned' AND s.starts_at + make_interval(mins => s.duration_minutes) > $3`,
      [this.database.organisationId(), personIds, from],
    )) as { personId: string; startsAt: Date; endsAt: Date }[];
  }

  /** Waits for whoever is changing this session now; inside a unit of work only. */
  findForChange(id: string): Promise<CoachingSession | null> {
    return this.database.manager().findOne(CoachingSession, {
      where: { organisationId: this.database.organisationId(), id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  findMany(ids: readonly string[]): Promise<CoachingSession[]> {
    return this.database
      .manager()
      .find(CoachingSession, { where: { organisationId: this.database.organisationId(), id: In([...ids]) } });
  }

  /** The database's clock: the only one that decides what is past. */
  async now(): Promise<Date> {
    const [row] = (await this.database.manager().query('SELECT clock_timestamp() AS now')) as { now: Date }[];
    if (!row) throw new Error('The database did not tell the time.');
    return row.now;
  }

  /** Two plans with the same person at once take turns, so that the second one sees the first. */
  async lockCalendarsOf(personIds: readonly string[]): Promise<void> {
    for (const personId of personIds.toSorted())
      await this.database.manager().query(`SELECT pg_advisory_xact_lock(hashtextextended('calendar' || $1, 0))`, [personId]);
  }

  /** A planned session of one of them that overlaps; null when all are free. */
  async findOverlap({ coachId, agentIds, startsAt, endsAt, exceptId }: SessionSpan): Promise<Overlap | null> {
    const [found] = (await this.database.manager().query(
      `SELECT s.coach_id = $2 OR $2 = ANY(s.agent_ids) AS coach, s.starts_at, s.duration_minutes,
              (SELECT p.given_name FROM person p WHERE p.org_id = s.org_id AND p.id = ANY($3::uuid[]) AND (p.id = s.coach_id OR p.id = ANY(s.agent_ids)) LIMIT 1) AS name
         FROM coaching_session s
        WHERE s.org_id = $1 AND s.state = 'planned' AND s.id IS DISTINCT FROM $6
          AND s.starts_at < $5 AND s.starts_at + make_interval(mins => s.duration_minutes) > $4
          AND EXISTS (SELECT 1 FROM session_seat t WHERE t.org_id = s.org_id AND t.session_id = s.id AND (t.person_id = $2 OR t.person_id = ANY($3::uuid[])))
        ORDER BY s.starts_at LIMIT 1`,
      [this.database.organisationId(), coachId, agentIds, startsAt, endsAt, exceptId],
    )) as { coach: boolean; starts_at: Date; duration_minutes: number; name: string | null }[];
    if (!found) return null;
    const { coach, starts_at: overlapsAt, duration_minutes: durationMinutes, name } = found;
    return { whose: coach ? 'coach' : 'agent', name: coach ? null : name, startsAt: overlapsAt, durationMinutes };
  }

  /** Sessions of a person, as coach or agent, that end after `from`; soonest first. */
  listOf(personId: string, from: Date, limit: number): Promise<CoachingSession[]> {
    return this.database
      .manager()
      .createQueryBuilder(CoachingSession, 's')
      .where('s.organisationId = :organisationId', { organisationId: this.database.organisationId() })
      .andWhere(IN_IT, { personId })
      .andWhere('s.startsAt > :from', { from })
      .orderBy('s.startsAt')
      .addOrderBy('s.id')
      .limit(limit)
      .getMany();
  }

  /** The planned session of a person that has not ended yet and begins first. */
  async findNextOf(personId: string): Promise<SessionHeading | null> {
    const [row] = (await this.database.manager().query(NEXT, [this.database.organisationId(), personId])) as NextRow[];
    if (!row) return null;
    return {
      session: row,
      coach: { id: row.coachId, givenName: row.coachGivenName, familyName: row.coachFamilyName },
      agent: { id: row.personId, givenName: row.agentGivenName, familyName: row.agentFamilyName },
    };
  }

  /** The planned session of two in which a person is the one coached, that has not begun and begins first. */
  async findNextOfAgent(personId: string): Promise<CoachingSession | null> {
    return this.database
      .manager()
      .createQueryBuilder(CoachingSession, 's')
      .where('s.organisationId = :organisationId', { organisationId: this.database.organisationId() })
      .andWhere(`${IN_IT} AND s.coachId <> :personId AND s.state = 'planned' AND s.startsAt > clock_timestamp()`, { personId })
      .andWhere('cardinality(s.agentIds) = 1')
      .orderBy('s.startsAt')
      .limit(1)
      .getOne();
  }

  /** The planned ones of a repeating appointment from a moment on, that one included. */
  listPlannedOfSeries(seriesId: string, from: Date): Promise<CoachingSession[]> {
    return this.database.manager().find(CoachingSession, {
      where: { organisationId: this.database.organisationId(), seriesId, state: 'planned', startsAt: MoreThanOrEqual(from) },
      order: { startsAt: 'ASC' },
    });
  }

  /** The planned session of these two, other than one, that begins first and has not ended. */
  findNextBetween(coachId: string, personId: string, exceptId: string): Promise<CoachingSession | null> {
    return this.database
      .manager()
      .createQueryBuilder(CoachingSession, 's')
      .where('s.organisationId = :organisationId', { organisationId: this.database.organisationId() })
      .andWhere(`s.coachId = :coachId AND s.personId = :personId AND cardinality(s.agentIds) = 1`, { coachId, personId })
      .andWhere(`s.state = 'planned' AND s.id <> :exceptId`, { exceptId })
      .andWhere('s.startsAt + make_interval(mins => s.durationMinutes) > clock_timestamp()')
      .orderBy('s.startsAt')
      .limit(1)
      .getOne();
  }

  /** Sessions with people who are in one of the teams on `date`, between two instants. */
  listWithTeams(teamIds: readonly string[], date: string, from: Date, until: Date): Promise<CoachingSession[]> {
    return this.database
      .manager()
      .createQueryBuilder(CoachingSession, 's')
      .where('s.organisationId = :organisationId', { organisationId: this.database.organisationId() })
      .andWhere('s.startsAt >= :from AND s.startsAt < :until', { from, until })
      .andWhere(
        `EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = s.org_id AND m.person_id = ANY(s.agent_ids) AND m.team_id = ANY(:teamIds)
                    AND m.starts_on <= :date AND (m.ends_on IS NULL OR m.ends_on > :date))`,
        { teamIds, date },
      )
      .orderBy('s.startsAt')
      .limit(500)
      .getMany();
  }
}
