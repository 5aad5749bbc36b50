import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Database } from '../../platform/database/database.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter, INSTANT } from '../evaluations/cursor.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';

/** A call of a draw, with what makes it fair to look at: how large the pile was and the chance it had. */
export interface DrawnCall {
  readonly id: string;
  readonly interactionId: string;
  readonly startedAt: Date;
  readonly durationSeconds: number;
  readonly queue: string | null;
  /** null: the reader scores it without seeing whose it is. */
  readonly agent: Named | null;
  readonly evaluator: Named;
  readonly frameSize: number;
  readonly inclusionProbability: number;
  readonly scored: boolean;
}

interface Row extends Omit<DrawnCall, 'agent' | 'evaluator'> {
  readonly agentId: string;
  readonly agentName: [string, string] | null;
  readonly evaluatorId: string;
  readonly evaluatorName: [string, string];
  readonly sortKey: string;
}

const SCORED = `EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = d.org_id AND e.interaction_id = d.interaction_id
  AND e.kind = 'live' AND e.graded_at IS NOT NULL AND e.state <> 'withdrawn')`;

@Injectable()
export class DrawnCallReader {
  constructor(private readonly database: Database) {}

  /** Calls of agents of the reader's own teams, earliest first. */
  async list(actor: PersonActor, runId: string, { first, after }: PageRequest): Promise<Page<DrawnCall>> {
    const size = clampPageSize(first);
    const cursor = cursorAfter(after, INSTANT);
    const rows = (await this.database.manager().query(
      `SELECT d.id, i.id AS "interactionId", i.started_at AS "startedAt", i.started_at::text AS "sortKey", i.duration_seconds AS "durationSeconds",
              i.queue, p.id AS "agentId", v.id AS "evaluatorId", ARRAY[v.given_name, v.family_name] AS "evaluatorName", d.frame_size AS "frameSize",
              d.inclusion_probability AS "inclusionProbability", ${SCORED} AS scored,
              CASE WHEN d.blind AND d.evaluator_id = $3 AND NOT ${SCORED} THEN NULL ELSE ARRAY[p.given_name, p.family_name] END AS "agentName"
         FROM draw d
         JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
         JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
         JOIN person v ON v.org_id = d.org_id AND v.id = d.evaluator_id
        WHERE d.org_id = $1 AND d.run_id = $2 AND ${AGENT_TEAM_IDS} && $4::uuid[]
          AND ($5::text IS NULL OR (i.started_at, d.id) > ($5::timestamptz, $6::uuid))
        ORDER BY i.started_at, d.id LIMIT $7`,
      [this.database.organisationId(), runId, actor.personId, actor.teamIds, cursor?.sort ?? null, cursor?.id ?? null, size + 1],
    )) as Row[];
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const endCursor = last ? encodeCursor(last.sortKey, last.id) : null;
    return { nodes: shown.map(drawnCall), pageInfo: { endCursor, hasNextPage: rows.length > size } };
  }

  async chances(runId: string): Promise<Pick<DrawnCall, 'interactionId' | 'inclusionProbability'>[]> {
    return (await this.database.manager().query(
      `SELECT interaction_id AS "interactionId", inclusion_probability AS "inclusionProbability" FROM draw
        WHERE org_id = $1 AND run_id = $2 ORDER BY interaction_id`,
      [this.database.organisationId(), runId],
    )) as Pick<DrawnCall, 'interactionId' | 'inclusionProbability'>[];
  }
}

function drawnCall({ agentId, agentName, evaluatorId, evaluatorName, sortKey: _, ...call }: Row): DrawnCall {
  return { ...call, agent: agentName && named(agentId, agentName), evaluator: named(evaluatorId, evaluatorName) };
}
