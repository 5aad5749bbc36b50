import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/database/new-id.js';

interface Name {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface HoldRow {
  readonly id: string;
  readonly interactionId: string;
  readonly agent: Name;
  readonly startedAt: Date;
  readonly reason: string;
  readonly setBy: Name;
  readonly setAt: Date;
  readonly liftedBy: Name | null;
  readonly liftedAt: Date | null;
}

const name = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name)`;
const HOLD = `SELECT h.id, h.interaction_id AS "interactionId", ${name('a')} AS agent, i.started_at AS "startedAt", h.reason, ${name('s')} AS "setBy",
    h.set_at AS "setAt", CASE WHEN l.id IS NULL THEN NULL ELSE ${name('l')} END AS "liftedBy", h.lifted_at AS "liftedAt"
  FROM legal_hold h
  JOIN interaction i ON i.org_id = h.org_id AND i.id = h.interaction_id
  JOIN person a ON a.org_id = i.org_id AND a.id = i.agent_id
  JOIN person s ON s.org_id = h.org_id AND s.id = h.set_by_id
  LEFT JOIN person l ON l.org_id = h.org_id AND l.id = h.lifted_by_id`;

@Injectable()
export class LegalHoldRepository {
  constructor(private readonly database: Database) {}

  /** The interaction with this id, or the one an evaluation with this id is about; held until the transaction ends. */
  async findSubject(id: string): Promise<string | null> {
    if (!isId(id)) return null;
    const [row] = (await this.database.manager().query(
      `SELECT i.id FROM interaction i WHERE i.org_id = $1 AND (i.id = $2
         OR i.id = (SELECT e.interaction_id FROM evaluation e WHERE e.org_id = $1 AND e.id = $2)) FOR UPDATE`,
      [this.database.organisationId(), id],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  /** @returns null when it is held already */
  async add(interactionId: string, reason: string, setById: string): Promise<string | null> {
    const [row] = (await this.database.manager().query(
      `INSERT INTO legal_hold (org_id, id, interaction_id, reason, set_by_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (org_id, interaction_id) WHERE lifted_at IS NULL DO NOTHING RETURNING id`,
      [this.database.organisationId(), newId(), interactionId, reason, setById],
    )) as { id: string }[];
    return row?.id ?? null;
  }

  /** @returns false when there is no such hold, or it was lifted before */
  async lift(id: string, liftedById: string): Promise<boolean> {
    if (!isId(id)) return false;
    const [rows] = (await this.database.manager().query(
      `UPDATE legal_hold SET lifted_by_id = $3, lifted_at = clock_timestamp()
        WHERE org_id = $1 AND id = $2 AND lifted_at IS NULL RETURNING id`,
      [this.database.organisationId(), id, liftedById],
    )) as [unknown[], number];
    return rows.length > 0;
  }

  async find(id: string): Promise<HoldRow | null> {
    const [row] = (await this.database
      .manager()
      .query(`${HOLD} WHERE h.org_id = $1 AND h.id = $2`, [this.database.organisationId(), id])) as HoldRow[];
    return row ?? null;
  }

  /** Those that hold, or all of them; newest first. `afterId`: the last of the page before (ids sort by time). */
  async list(lifted: boolean, afterId: string | null, limit: number): Promise<HoldRow[]> {
    return (await this.database
      .manager()
      .query(
        `${HOLD} WHERE h.org_id = $1 AND ($2 OR h.lifted_at IS NULL) AND ($3::uuid IS NULL OR h.id < $3) ORDER BY h.id DESC LIMIT $4`,
        [this.database.organisationId(), lifted, afterId, limit],
      )) as HoldRow[];
  }
}
