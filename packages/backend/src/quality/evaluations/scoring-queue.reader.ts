import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { localDateAt, resolveLocalTime } from '@vakwerk/domain/shared/time/local-time';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { NOBODY_KNOWN, subjectWithout } from '../draws/blind.js';
import type { DrawMotive, DrawReason } from '../draws/draw.entity.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import { cursorAfter, DATE, INSTANT } from './cursor.js';
import { EvaluationRepository } from './evaluation.repository.js';
import type { InteractionFacts, Named } from './evaluation-detail.js';
import { named } from './evaluation-detail.row.js';
import type { Page, PageRequest } from './evaluation-lists.js';

export interface QueueFilter {
  readonly show: 'open' | 'done' | 'all';
  readonly agentId?: string | null;
  readonly teamId?: string | null;
  readonly reason?: DrawReason | null;
}

export interface QueueItem {
  /** The draw's. */
  readonly id: string;
  /** Those of the evaluator's teams that the agent was in on that day. */
  readonly teamIds: readonly string[];
  readonly reason: DrawReason;
  readonly motive: DrawMotive | null;
  /** 1–13; null: longer, unknown, or blind. */
  readonly weekOfService: number | null;
  readonly inclusionProbability: number | null;
  readonly countsForQuota: boolean;
  readonly dueOn: string | null;
  readonly evaluationId: string | null;
  readonly state: EvaluationState | null;
  readonly takenByColleague: boolean;
  /** The evaluator does not see whose call it is; name and id are empty until they have handed it in. */
  readonly blind: boolean;
  readonly interaction: InteractionFacts;
  readonly agent: Named;
}

interface Row extends Omit<QueueItem, 'interaction' | 'agent'>, Omit<InteractionFacts, 'id' | 'startedAt'> {
  readonly interactionId: string;
  readonly interactionStartedAt: Date;
  readonly agentId: string;
  readonly agentName: readonly [string, string];
  readonly sortKey: string;
}

/** Blind work that can no longer be done: its round is open. Who went from one call to the next ended up at a closed door. */
const TOO_LATE = `(d.reason = 'calibration' AND (e.id IS NULL OR e.state = 'draft') AND EXISTS (SELECT 1 FROM calibration_call k
    JOIN calibration c ON c.org_id = k.org_id AND c.id = k.calibration_id AND c.revealed_at IS NOT NULL
    JOIN calibration_evaluator v ON v.org_id = k.org_id AND v.calibration_id = k.calibration_id AND v.evaluator_id = d.evaluator_id
   WHERE k.org_id = d.org_id AND k.interaction_id = d.interaction_id))`;

/** The evaluator's draws about people of their teams, with the evaluation that answers each: their own, or a colleague's of the same interaction. */
const DRAWN = `draw d
  JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
  JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
  LEFT JOIN LATERAL (SELECT e.id, e.state, e.evaluator_id, e.submitted_at FROM evaluation e
    WHERE e.org_id = d.org_id AND e.interaction_id = d.interaction_id AND e.state <> 'withdrawn' AND e.kind <> 'self'
      AND (e.evaluator_id = d.evaluator_id OR (e.kind = 'live' AND d.reason <> 'calibration'))
    ORDER BY (e.evaluator_id = d.evaluator_id) DESC LIMIT 1) e ON true
  WHERE d.org_id = $1 AND d.evaluator_id = $2 AND i.agent_id <> $2 AND ${AGENT_TEAM_IDS} && $3::uuid[] AND NOT ${TOO_LATE}`;

/** Without a date it comes last. */
const DUE = `coalesce(d.due_on, 'infinity'::date)`;
/** What still has to be done: soonest due first. What is done: what was handed in last comes first. */
const BY_DUE = { key: DUE, type: 'date', beyond: '>', direction: 'ASC', cursor: DATE };
const BY_SUBMISSION = { key: 'e.submitted_at', type: 'timestamptz', beyond: '<', direction: 'DESC', cursor: INSTANT };
/** An agent id that cannot be one finds nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const OPEN = `(e.id IS NULL OR e.state = 'draft')`;
const BLIND = `d.blind AND ${OPEN}`;
/** The first thirteen weeks, when somebody still learns the trade; by the agent's calendar. */
const DAYS_IN_SERVICE = `(i.started_at AT TIME ZONE p.time_zone)::date - p.hired_on`;
const WEEK = `CASE WHEN ${DAYS_IN_SERVICE} BETWEEN 0 AND 90 THEN (${DAYS_IN_SERVICE}) / 7 + 1 END`;

@Injectable()
export class ScoringQueueReader {
  constructor(
    private readonly database: Database,
    private readonly evaluations: EvaluationRepository,
  ) {}

  async list(actor: PersonActor, filter: QueueFilter, { first, after }: PageRequest): Promise<Page<QueueItem>> {
    const size = clampPageSize(first);
    const order = filter.show === 'done' ? BY_SUBMISSION : BY_DUE;
    const cursor = cursorAfter(after, order.cursor);
    const teams = filter.teamId ? actor.teamIds.filter((id) => id === filter.teamId) : actor.teamIds;
    const rows = (await this.database.manager().query(
      `SELECT d.id, ARRAY(SELECT unnest(${AGENT_TEAM_IDS}) INTERSECT SELECT unnest($3::uuid[])) AS "teamIds", d.reason, d.motive, d.inclusion_probability AS "inclusionProbability", d.reason = 'random' AS "countsForQuota", d.due_on::text AS "dueOn",
              CASE WHEN e.evaluator_id = $2 OR e.state <> 'draft' THEN e.id END AS "evaluationId", e.state,
              coalesce(e.evaluator_id <> $2, false) AS "takenByColleague", i.id AS "interactionId", i.channel, i.queue, i.subject,
              i.started_at AS "interactionStartedAt", i.duration_seconds AS "durationSeconds", i.audio_removed_at AS "audioRemovedOn", p.id AS "agentId",
              ${BLIND} AS blind, CASE WHEN NOT (${BLIND}) THEN ${WEEK} END AS "weekOfService", ARRAY[p.given_name, p.family_name] AS "agentName", ${order.key}::text AS "sortKey"
         FROM ${DRAWN} AND ($4::text = 'all' OR ${OPEN} = ($4 = 'open')) AND ($5::uuid IS NULL OR (i.agent_id = $5 AND NOT (${BLIND}))) AND ($6::text IS NULL OR d.reason = $6)
          AND ($7::text IS NULL OR (${order.key}, d.id) ${order.beyond} ($7::${order.type}, $8::uuid))
        ORDER BY ${order.key} ${order.direction}, d.id ${order.direction} LIMIT $9`,
      [
        this.database.organisationId(),
        actor.personId,
        teams,
        filter.show,
        filter.agentId && !isId(filter.agentId) ? NOBODY : (filter.agentId ?? null),
        filter.reason ?? null,
        cursor?.sort ?? null,
        cursor?.id ?? null,
        size + 1,
      ],
    )) as Row[];
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const endCursor = last ? encodeCursor(last.sortKey, last.id) : null;
    return { nodes: shown.map(itemOf), pageInfo: { endCursor, hasNextPage: rows.length > size } };
  }

  /** Figures above the list: what is for today, and what this evaluator handed in today. Days are the evaluator's. */
  async counts(actor: PersonActor, now: Date): Promise<{ todayCount: number; doneTodayCount: number }> {
    const today = localDateAt(now, actor.timeZone);
    const [row] = (await this.database.manager().query(
      `SELECT (SELECT count(*) FROM ${DRAWN} AND ${OPEN} AND d.due_on <= $4::date)::integer AS due,
              (SELECT count(*) FROM evaluation e WHERE e.org_id = $1 AND e.evaluator_id = $2 AND e.submitted_at >= $5 AND e.state <> 'withdrawn' AND e.kind NOT IN ('self', 'practice'))::integer AS done`,
      [this.database.organisationId(), actor.personId, actor.teamIds, today, resolveLocalTime(`${today}T00:00`, actor.timeZone)],
    )) as { due: number; done: number }[];
    const { due = 0, done = 0 } = row ?? {};
    return { todayCount: due + done, doneTodayCount: done };
  }

  /** For each agent of the actor's teams: random interactions scored in this calendar month, by whichever evaluator. */
  async quotas(actor: PersonActor, now: Date): Promise<{ agent: Named; scored: number; quota: number }[]> {
    const today = localDateAt(now, actor.timeZone);
    const monthStart = resolveLocalTime(`${today.slice(0, 7)}-01T00:00`, actor.timeZone);
    const { randomPerMonth } = await this.evaluations.settings();
    const rows = (await this.database.manager().query(
      `SELECT a.id, ARRAY[a.given_name, a.family_name] AS name,
              (SELECT count(*) FROM evaluation e WHERE e.org_id = a.org_id AND e.agent_id = a.id AND e.kind = 'live' AND e.draw_reason = 'random'
                  AND e.submitted_at >= $4 AND e.state <> 'withdrawn')::integer AS scored
         FROM person a WHERE a.org_id = $1 AND a.status <> 'deactivated' AND a.roles @> ARRAY['agent'] AND EXISTS (SELECT 1 FROM team_membership m
              WHERE m.org_id = a.org_id AND m.person_id = a.id AND m.team_id = ANY($2) AND m.starts_on <= $3 AND (m.ends_on IS NULL OR m.ends_on > $3))
        ORDER BY a.family_name, a.given_name, a.id`,
      [this.database.organisationId(), actor.teamIds, today, monthStart],
    )) as { id: string; name: [string, string]; scored: number }[];
    return rows.map(({ id, name, scored }) => ({ agent: named(id, name), scored, quota: randomPerMonth }));
  }
}

function itemOf(row: Row): QueueItem {
  const { interactionId, channel, queue, subject, interactionStartedAt, durationSeconds, audioRemovedOn, agentName, ...rest } =
    row;
  const agent = named(row.agentId, agentName);
  const shown = row.blind ? subjectWithout(subject, agent) : subject;
  return {
    ...rest,
    interaction: {
      id: interactionId,
      channel,
      queue,
      subject: shown,
      startedAt: interactionStartedAt,
      durationSeconds,
      audioRemovedOn,
    },
    agent: row.blind ? NOBODY_KNOWN : agent,
  };
}
