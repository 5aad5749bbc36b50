import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter, INSTANT } from '../evaluations/cursor.js';
import type { InteractionFacts, Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';

export interface CallToCalibrate {
  readonly interaction: InteractionFacts;
  readonly agent: Named;
}
export interface CallFilter {
  readonly teamId?: string | null | undefined;
  readonly text?: string | null | undefined;
}
interface Row extends Omit<InteractionFacts, 'startedAt'> {
  readonly startedAt: Date;
  readonly agentId: string;
  readonly agentName: readonly [string, string];
  readonly sortKey: string;
}

const CALLS = 'interaction i JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id AND NOT i.practice';
/** Nobody was asked to score it and nobody did. */
const BLIND = `NOT EXISTS (SELECT 1 FROM draw d WHERE d.org_id = i.org_id AND d.interaction_id = i.id)
  AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.kind <> 'self' AND e.state <> 'withdrawn')`;

/** What a lead can choose from: calls of their people that nobody scored, and coaches who may score all of them. */
@Injectable()
export class CalibrationChoiceReader {
  constructor(private readonly database: Database) {}

  /** Newest first. Words are looked for in the agent's name, what the call was about and its queue. */
  async listCalls(
    actor: PersonActor,
    { teamId = null, text = null }: CallFilter,
    { first, after }: PageRequest,
  ): Promise<Page<CallToCalibrate>> {
    const size = clampPageSize(first);
    const cursor = cursorAfter(after, INSTANT);
    const teamIds = teamId === null ? actor.teamIds : actor.teamIds.filter((id) => id === teamId);
    const rows = (await this.database.manager().query(
      `SELECT i.id, i.channel, i.queue, i.subject, i.started_at AS "startedAt", i.duration_seconds AS "durationSeconds", p.id AS "agentId",
              ARRAY[p.given_name, p.family_name] AS "agentName", i.started_at::text AS "sortKey"
         FROM ${CALLS} WHERE i.org_id = $1 AND i.agent_id <> $6 AND ${AGENT_TEAM_IDS} && $2::uuid[] AND ${BLIND}
          AND ($3::text IS NULL OR (i.started_at, i.id) < ($3::timestamptz, $4::uuid))
          AND ($7::text IS NULL OR concat_ws(' ', p.given_name, p.family_name, i.subject, i.queue) ILIKE $7)
        ORDER BY i.started_at DESC, i.id DESC LIMIT $5`,
      [this.database.organisationId(), teamIds, cursor?.sort ?? null, cursor?.id ?? null, size + 1, actor.personId, like(text)],
    )) as Row[];
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      nodes: shown.map(({ agentId, agentName, sortKey: _sortKey, ...interaction }) => ({
        interaction,
        agent: named(agentId, agentName),
      })),
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }

  /** Calls of the actor's people, each with whether it can still be scored blind. */
  async freeCalls(actor: PersonActor, interactionIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const rows = (await this.database.manager().query(
      `SELECT i.id, ${BLIND} AS free FROM ${CALLS}
        WHERE i.org_id = $1 AND i.id = ANY($2::uuid[]) AND i.agent_id <> $4 AND ${AGENT_TEAM_IDS} && $3::uuid[]`,
      [this.database.organisationId(), interactionIds.filter(isId), actor.teamIds, actor.personId],
    )) as { id: string; free: boolean }[];
    return new Map(rows.map(({ id, free }) => [id, free]));
  }

  /** Coaches who lead the agent of every one of these calls, and are not that agent. Without calls: those of the actor's teams. */
  async listEvaluators(actor: PersonActor, interactionIds: readonly string[]): Promise<Named[]> {
    const calls = [...(await this.freeCalls(actor, interactionIds)).keys()];
    const rows = (await this.database.manager().query(
      `SELECT c.id, ARRAY[c.given_name, c.family_name] AS name FROM person c
        CROSS JOIN LATERAL (SELECT array_agg(m.team_id) AS teams FROM team_membership m WHERE m.org_id = c.org_id AND m.person_id = c.id
           AND m.starts_on <= (now() AT TIME ZONE c.time_zone)::date AND (m.ends_on IS NULL OR m.ends_on > (now() AT TIME ZONE c.time_zone)::date)) t
        WHERE c.org_id = $1 AND c.status <> 'deactivated' AND c.roles @> ARRAY['coach'] AND t.teams && $2::uuid[]
          AND NOT EXISTS (SELECT 1 FROM ${CALLS} WHERE i.org_id = c.org_id AND i.id = ANY($3::uuid[])
             AND (i.agent_id = c.id OR NOT ${AGENT_TEAM_IDS} && t.teams))
        ORDER BY c.family_name, c.given_name, c.id LIMIT 100`,
      [this.database.organisationId(), actor.teamIds, calls],
    )) as { id: string; name: [string, string] }[];
    return rows.map(({ id, name }) => named(id, name));
  }
}

/** The words as they are, anywhere: their own `%` and `_` stand for themselves. */
function like(text: string | null): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : `%${words.slice(0, 100).replace(/[\\%_]/g, '\\$&')}%`;
}
