import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import { cursorAfter, INSTANT } from './cursor.js';
import type { Evaluation } from './evaluation.entity.js';
import type { InteractionFacts, Named } from './evaluation-detail.js';
import { named } from './evaluation-detail.row.js';
import { AWAITS_SELF_SCORE } from './self-score-hold.js';

export interface EvaluationListItem
  extends Pick<
    Evaluation,
    | 'id'
    | 'state'
    | 'kind'
    | 'drawReason'
    | 'strength'
    | 'tip'
    | 'submittedAt'
    | 'releasedAt'
    | 'acknowledgedAt'
    | 'remindedAt'
    | 'disputableUntil'
  > {
  readonly interaction: InteractionFacts;
  readonly agent: Named;
  readonly evaluator: Named;
  readonly finalRatio: number | null;
  readonly passed: boolean | null;
  /** Its agent has to score it before they may see what the evaluator found. */
  readonly awaitsSelfScore: boolean;
}

export interface Page<Item> {
  readonly nodes: Item[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Row
  extends Omit<EvaluationListItem, 'interaction' | 'agent' | 'evaluator'>,
    Omit<InteractionFacts, 'id' | 'startedAt'> {
  readonly interactionId: string;
  readonly interactionStartedAt: Date;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly agentName: readonly [string, string];
  readonly evaluatorName: readonly [string, string];
  readonly sortKey: string;
}

const SELECT = `SELECT e.id, e.state, e.kind, e.draw_reason AS "drawReason", e.strength, e.tip, e.submitted_at AS "submittedAt", e.released_at AS "releasedAt",
  e.acknowledged_at AS "acknowledgedAt", e.reminded_at AS "remindedAt", e.disputable_until AS "disputableUntil", e.interaction_id AS "interactionId", e.agent_id AS "agentId",
  e.evaluator_id AS "evaluatorId", i.channel, i.queue, i.subject, i.started_at AS "interactionStartedAt", i.duration_seconds AS "durationSeconds", i.audio_removed_at AS "audioRemovedOn",
  ARRAY[p.given_name, p.family_name] AS "agentName", ARRAY[v.given_name, v.family_name] AS "evaluatorName", r.final AS "finalRatio", r.passed,
  ${AWAITS_SELF_SCORE} AS "awaitsSelfScore"
 FROM evaluation e
 JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
 JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id
 JOIN person v ON v.org_id = e.org_id AND v.id = e.evaluator_id
 LEFT JOIN LATERAL (SELECT final, passed FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true`;

/** Lists of evaluations; a page is one statement, whatever its size. */
@Injectable()
export class EvaluationLists {
  constructor(private readonly database: Database) {}

  /** What was released to this person about their own work, newest first; nothing of what waits for their own score. */
  async feedbackFor(personId: string, request: PageRequest): Promise<Page<EvaluationListItem>> {
    const page = await this.page('e.released_at', 'e.agent_id = $5', [personId], request);
    const nothing = { strength: '', tip: '', finalRatio: null, passed: null };
    return { ...page, nodes: page.nodes.map((node) => (node.awaitsSelfScore ? { ...node, ...nothing } : node)) };
  }

  async countUnread(personId: string): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query(`SELECT count(*)::integer AS unread FROM evaluation WHERE org_id = $1 AND agent_id = $2 AND state = 'released'`, [
        this.database.organisationId(),
        personId,
      ])) as { unread: number }[];
    return row?.unread ?? 0;
  }

  /** Evaluations of an agent that the actor scored, or that were submitted about an interaction while the actor's team was theirs. */
  ofAgent(actor: PersonActor, agentId: string, page: PageRequest): Promise<Page<EvaluationListItem>> {
    if (!isId(agentId)) return Promise.resolve({ nodes: [], pageInfo: { endCursor: null, hasNextPage: false } });
    if (agentId === actor.personId) return this.feedbackFor(agentId, page);
    return this.page(
      'e.submitted_at',
      `e.agent_id = $5 AND e.state <> 'withdrawn' AND e.kind <> 'self' AND (e.evaluator_id = $6 OR e.kind <> 'calibration') AND (e.evaluator_id = $6 OR ($8 AND ${AGENT_TEAM_IDS} && $7::uuid[]))`,
      [agentId, actor.personId, actor.teamIds, actor.roles.includes('coach') || actor.roles.includes('manager')],
      page,
    );
  }

  /** Rows without the instant that sorts them are not in the list. The key is text: a JavaScript date would lose its microseconds. */
  private async page(
    sortBy: string,
    condition: string,
    values: readonly unknown[],
    { first, after }: PageRequest,
  ): Promise<Page<EvaluationListItem>> {
    const size = clampPageSize(first);
    const cursor = cursorAfter(after, INSTANT);
    const rows = (await this.database.manager().query(
      `${SELECT.replace(' FROM evaluation e', `, ${sortBy}::text AS "sortKey" FROM evaluation e`)}
        WHERE e.org_id = $1 AND ${sortBy} IS NOT NULL AND ($2::text IS NULL OR (${sortBy}, e.id) < ($2::timestamptz, $3::uuid)) AND ${condition}
        ORDER BY ${sortBy} DESC, e.id DESC LIMIT $4`,
      [this.database.organisationId(), cursor?.sort ?? null, cursor?.id ?? null, size + 1, ...values],
    )) as Row[];
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      nodes: shown.map(itemOf),
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }
}

function itemOf(row: Row): EvaluationListItem {
  const {
    interactionId,
    channel,
    queue,
    subject,
    interactionStartedAt,
    durationSeconds,
    audioRemovedOn,
    agentName,
    evaluatorName,
    ...rest
  } = row;
  return {
    ...rest,
    interaction: { id: interactionId, channel, queue, subject, startedAt: interactionStartedAt, durationSeconds, audioRemovedOn },
    agent: named(row.agentId, agentName),
    evaluator: named(row.evaluatorId, evaluatorName),
  };
}
