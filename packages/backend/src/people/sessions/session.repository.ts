import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Role } from '@vakwerk/domain/people/role';
import { Database } from '../../platform/database/database.js';
import { Session } from './session.entity.js';

interface ActorRow {
  readonly org_id: string;
  readonly person_id: string;
  readonly roles: Role[];
  readonly language: 'nl' | 'en';
  readonly time_zone: string;
  readonly team_ids: string[];
  readonly stale: boolean;
}

/**
 * Where the organisation asks a second factor of administrators, who came in by password without having one is none for now.
 * Whoever signed on showed theirs to the provider.
 */
const AWAKE_ROLES = `CASE WHEN r.admin_second_factor AND s.via = 'password' AND NOT EXISTS
  (SELECT 1 FROM second_factor f WHERE f.org_id = p.org_id AND f.person_id = p.id AND f.confirmed_at IS NOT NULL)
  THEN array_remove(array_remove(p.roles, 'admin'), 'platformAdmin') ELSE p.roles END`;

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async add(session: Session): Promise<void> {
    await this.database.manager().insert(Session, session);
  }

  async remove(tokenHash: string): Promise<void> {
    await this.database.manager().delete(Session, { organisationId: this.database.organisationId(), tokenHash });
  }

  async removeAllOf(personId: string): Promise<void> {
    await this.database.manager().delete(Session, { organisationId: this.database.organisationId(), personId });
  }

  /** How the person came in where they were seen last. */
  async lastWayIn(personId: string): Promise<Session['via']> {
    const where = { organisationId: this.database.organisationId(), personId };
    return (await this.database.manager().findOne(Session, { where, order: { lastSeenAt: 'DESC' } }))?.via ?? 'password';
  }

  /** Whether the person (null: anybody) came in through the provider after this moment, and is still in. */
  async signedOnSince(since: Date, personId: string | null): Promise<boolean> {
    const [row] = (await this.database
      .manager()
      .query(
        `SELECT EXISTS (SELECT 1 FROM session WHERE org_id = $1 AND via = 'signOn' AND started_at >= $2 AND ($3::uuid IS NULL OR person_id = $3)) AS there`,
        [this.database.organisationId(), since, personId],
      )) as { there: boolean }[];
    return row?.there ?? false;
  }

  async touch(tokenHash: string): Promise<void> {
    await this.database
      .manager()
      .query('UPDATE session SET last_seen_at = now() WHERE org_id = $1 AND token_hash = $2', [
        this.database.organisationId(),
        tokenHash,
      ]);
  }

  /** The organisation of a live session, found by its secret. `stale`: not touched for a minute. */
  async findOrganisationOf(tokenHash: string, idleMinutes: number, absoluteHours: number): Promise<string | null> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.session_token_hash', $1, true)`, [tokenHash]);
    const [row] = (await manager.query(
      `SELECT org_id FROM session WHERE token_hash = $1 AND last_seen_at > now() - make_interval(mins => $2) AND started_at > now() - make_interval(hours => $3)`,
      [tokenHash, idleMinutes, absoluteHours],
    )) as { org_id: string }[];
    return row?.org_id ?? null;
  }

  /** Of these sessions of the organisation, the ones that are alive and of an active person. */
  async filterAlive(tokenHashes: readonly string[], idleMinutes: number, absoluteHours: number): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT s.token_hash AS "tokenHash" FROM session s JOIN person p ON p.org_id = s.org_id AND p.id = s.person_id
        WHERE s.org_id = $1 AND s.token_hash = ANY($2) AND p.status = 'active'
          AND s.last_seen_at > now() - make_interval(mins => $3) AND s.started_at > now() - make_interval(hours => $4)`,
      [this.database.organisationId(), tokenHashes, idleMinutes, absoluteHours],
    )) as { tokenHash: string }[];
    return rows.map(({ tokenHash }) => tokenHash);
  }

  /** Who holds the session, with the teams of today; null when the person is not active any more. */
  async findActor(tokenHash: string): Promise<{ actor: PersonActor; stale: boolean } | null> {
    const [row] = (await this.database.manager().query(
      `SELECT p.org_id, p.id AS person_id, ${AWAKE_ROLES} AS roles, p.language, p.time_zone, s.last_seen_at < now() - interval '1 minute' AS stale,
              ARRAY(SELECT m.team_id FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id
                       AND m.starts_on <= (now() AT TIME ZONE p.time_zone)::date AND (m.ends_on IS NULL OR m.ends_on > (now() AT TIME ZONE p.time_zone)::date)) AS team_ids
         FROM session s JOIN person p ON p.org_id = s.org_id AND p.id = s.person_id
         LEFT JOIN sign_in_rules r ON r.org_id = s.org_id
        WHERE s.org_id = $1 AND s.token_hash = $2 AND p.status = 'active'`,
      [this.database.organisationId(), tokenHash],
    )) as ActorRow[];
    if (!row) return null;
    return {
      actor: {
        kind: 'person',
        organisationId: row.org_id,
        personId: row.person_id,
        roles: row.roles,
        teamIds: row.team_ids,
        language: row.language,
        timeZone: row.time_zone,
      },
      stale: row.stale,
    };
  }
}
