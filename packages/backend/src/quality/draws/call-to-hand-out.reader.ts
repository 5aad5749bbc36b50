import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import type { DrawReason } from './draw.entity.js';

export interface CallToPick {
  readonly interactionId: string;
  readonly agentId: string;
  readonly agentTeamIds: readonly string[];
  /** Somebody was given it, or scores it. */
  readonly taken: boolean;
}

export interface DrawToAssign extends Pick<CallToPick, 'interactionId' | 'agentId' | 'agentTeamIds'> {
  readonly id: string;
  readonly evaluatorId: string;
  readonly reason: DrawReason;
  /** Its evaluator, or for anything but calibration a colleague, has begun. */
  readonly started: boolean;
  /** Everybody this call was drawn for. */
  readonly evaluatorIds: readonly string[];
}

/** Calls that somebody hands out, with what decides whether they may. */
@Injectable()
export class CallToHandOutReader {
  constructor(private readonly database: Database) {}

  picked(interactionIds: readonly string[]): Promise<CallToPick[]> {
    return this.query<CallToPick>(
      `SELECT i.id AS "interactionId", i.agent_id AS "agentId", ${AGENT_TEAM_IDS} AS "agentTeamIds",
              EXISTS (SELECT 1 FROM draw d WHERE d.org_id = i.org_id AND d.interaction_id = i.id)
                OR EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.kind = 'live' AND e.state <> 'withdrawn') AS taken
         FROM interaction i JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id WHERE i.org_id = $1 AND NOT i.practice AND i.id = ANY($2::uuid[])`,
      interactionIds,
    );
  }

  /** Locks the draws until the end of the transaction, in one order. */
  drawn(drawIds: readonly string[]): Promise<DrawToAssign[]> {
    return this.query<DrawToAssign>(
      `SELECT d.id, d.evaluator_id AS "evaluatorId", d.reason, i.id AS "interactionId", i.agent_id AS "agentId", ${AGENT_TEAM_IDS} AS "agentTeamIds",
              EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = d.org_id AND e.interaction_id = d.interaction_id AND e.state <> 'withdrawn'
                 AND e.kind <> 'self' AND (e.evaluator_id = d.evaluator_id OR (e.kind = 'live' AND d.reason <> 'calibration'))) AS started,
              ARRAY(SELECT o.evaluator_id FROM draw o WHERE o.org_id = d.org_id AND o.interaction_id = d.interaction_id) AS "evaluatorIds"
         FROM draw d JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
         JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
        WHERE d.org_id = $1 AND d.id = ANY($2::uuid[]) ORDER BY d.id FOR UPDATE OF d`,
      drawIds,
    );
  }

  /** Draws that somebody picked by hand for this evaluator. Held until the end of the transaction, in one order. */
  async steeredTo(evaluatorId: string, interactionIds: readonly string[]): Promise<DrawToAssign[]> {
    const ids = (await this.database
      .manager()
      .query(
        `SELECT id FROM draw WHERE org_id = $1 AND evaluator_id = $2 AND interaction_id = ANY($3::uuid[]) AND reason = 'steered'`,
        [this.database.organisationId(), evaluatorId, interactionIds],
      )) as { id: string }[];
    return this.drawn(ids.map(({ id }) => id));
  }

  async remove(drawIds: readonly string[]): Promise<void> {
    await this.query('DELETE FROM draw WHERE org_id = $1 AND id = ANY($2::uuid[])', drawIds);
  }

  async assign(drawId: string, evaluatorId: string): Promise<void> {
    await this.database
      .manager()
      .query('UPDATE draw SET evaluator_id = $3 WHERE org_id = $1 AND id = $2', [
        this.database.organisationId(),
        drawId,
        evaluatorId,
      ]);
  }

  private query<Row>(sql: string, ids: readonly string[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ids]) as Promise<Row[]>;
  }
}
