import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { DrawReason } from '../draws/draw.entity.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';

export interface InteractionToScore {
  readonly agentId: string;
  /** The agent's teams on the day of the interaction. */
  readonly agentTeamIds: readonly string[];
  /** null: nobody drew it. */
  readonly drawReason: DrawReason | null;
  readonly inclusionProbability: number | null;
  /** The scorecard of the plan that drew it, or of the coach who asked for the practice; null: neither chose one. */
  readonly scorecardId: string | null;
  readonly practice: boolean;
}

/** What starting an evaluation needs to know about an interaction, with the draw for this evaluator (or else anyone's newest). */
@Injectable()
export class InteractionToScoreReader {
  constructor(private readonly database: Database) {}

  async find(interactionId: string, evaluatorId: string): Promise<InteractionToScore | null> {
    if (!isId(interactionId)) return null;
    const [row] = (await this.database.manager().query(
      `SELECT i.agent_id AS "agentId", ${AGENT_TEAM_IDS} AS "agentTeamIds", d.reason AS "drawReason",
              d.inclusion_probability AS "inclusionProbability", coalesce(d.scorecard_id, sp.scorecard_id) AS "scorecardId", i.practice
         FROM interaction i JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
         LEFT JOIN spoken_practice sp ON sp.org_id = i.org_id AND sp.interaction_id = i.id
         LEFT JOIN LATERAL (SELECT d.reason, d.inclusion_probability, s.scorecard_id FROM draw d
            LEFT JOIN sampling_plan s ON s.org_id = d.org_id AND s.id = d.plan_id
            WHERE d.org_id = i.org_id AND d.interaction_id = i.id AND (d.evaluator_id = $3 OR d.reason <> 'calibration')
            ORDER BY (d.evaluator_id = $3) DESC, d.drawn_at DESC, d.id DESC LIMIT 1) d ON true
        WHERE i.org_id = $1 AND i.id = $2`,
      [this.database.organisationId(), interactionId, evaluatorId],
    )) as InteractionToScore[];
    return row ?? null;
  }
}
