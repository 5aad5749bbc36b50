import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import type { DrawReason } from '../draws/draw.entity.js';
import type { Evaluation } from '../evaluations/evaluation.entity.js';
import type { InteractionFacts, Named, StoredResult } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import { leadsTeams, readable } from './readable.js';
import { conditions, FROM, orderSql, Parameters, type RegisterQuestion } from './register.queries.js';
import type { RegisterOrder } from './register-filter.js';

type Result = Pick<StoredResult, 'raw' | 'final' | 'critical' | 'nonCritical' | 'passed' | 'failed' | 'fatal' | 'notApplicable'>;

/** One line of the list of all evaluations; ratios 0–1, null: not graded, or nothing applied. */
export interface RegisteredEvaluation
  extends Pick<
    Evaluation,
    | 'id'
    | 'state'
    | 'kind'
    | 'scorecardVersionId'
    | 'answers'
    | 'strength'
    | 'tip'
    | 'submittedAt'
    | 'releasedAt'
    | 'acknowledgedAt'
  > {
  readonly drawReason: DrawReason | null;
  readonly interaction: InteractionFacts & { readonly direction: string };
  readonly agent: Named;
  readonly evaluator: Named;
  readonly scorecardId: string;
  readonly scorecardName: LocalizedText;
  readonly scorecardNumber: number;
  /** null: not graded yet. */
  readonly result: Result | null;
  /** Where this row stands in the order that was asked for. */
  readonly sortKey: string;
}

interface Row
  extends Omit<RegisteredEvaluation, 'interaction' | 'agent' | 'evaluator' | 'result'>,
    Omit<InteractionFacts, 'id' | 'startedAt'>,
    Result {
  readonly interactionId: string;
  readonly direction: string;
  readonly startedAt: Date;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly agentName: readonly [string, string];
  readonly evaluatorName: readonly [string, string];
  readonly resultId: string | null;
}

const COLUMNS = `e.id, e.state, e.kind, e.draw_reason AS "drawReason", e.scorecard_version_id AS "scorecardVersionId", e.answers, e.strength, e.tip,
  e.submitted_at AS "submittedAt", e.released_at AS "releasedAt", e.acknowledged_at AS "acknowledgedAt", e.interaction_id AS "interactionId",
  e.agent_id AS "agentId", e.evaluator_id AS "evaluatorId", i.channel, i.direction, i.queue, i.subject, i.started_at AS "startedAt",
  i.duration_seconds AS "durationSeconds", i.audio_removed_at AS "audioRemovedOn", s.scorecard_id AS "scorecardId", c.name AS "scorecardName",
  s.number AS "scorecardNumber", ARRAY[p.given_name, p.family_name] AS "agentName", ARRAY[v.given_name, v.family_name] AS "evaluatorName",
  r.id AS "resultId", r.raw, r.final, r.critical, r.non_critical AS "nonCritical", r.passed, r.failed, r.fatal, r.not_applicable AS "notApplicable"`;

/** What the filters of the list can be set to. */
export interface RegisterChoices {
  readonly scorecards: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly evaluators: readonly Named[];
}

/** Counting stops here: whether there are 1,000 or 40,000 decides nothing. */
export const COUNTED_AT_MOST = 1_000;

/** The list of all evaluations that a person may read; a page is one statement, whatever its size and order. */
@Injectable()
export class RegisterReader {
  constructor(private readonly database: Database) {}

  async page(
    question: RegisterQuestion,
    order: RegisterOrder,
    after: { readonly sort: string; readonly id: string } | null,
    limit: number,
  ): Promise<RegisteredEvaluation[]> {
    const parameters = new Parameters(this.database.organisationId());
    const where = conditions(question, parameters);
    const { key, cast, order: sorted, beyond } = orderSql(order);
    const later = after
      ? `AND (${key}, e.id) ${beyond} (${parameters.add(after.sort)}::${cast}, ${parameters.add(after.id)}::uuid)`
      : '';
    const rows = await this.ask<Row>(
      `SELECT ${COLUMNS}, (${key})::text AS "sortKey" ${FROM} WHERE ${where} ${later} ${sorted} LIMIT ${parameters.add(limit)}`,
      parameters,
    );
    return rows.map(registered);
  }

  /** How many there are; one more than {@link COUNTED_AT_MOST} means: more than that. */
  async count(question: RegisterQuestion): Promise<number> {
    const parameters = new Parameters(this.database.organisationId());
    const [row] = await this.ask<{ total: number }>(
      `SELECT count(*)::integer AS total FROM (SELECT 1 ${FROM} WHERE ${conditions(question, parameters)} LIMIT ${COUNTED_AT_MOST + 1}) t`,
      parameters,
    );
    return row?.total ?? 0;
  }

  /** Cards and evaluators of what the person may read. */
  async choices(actor: PersonActor): Promise<RegisterChoices> {
    const parameters = new Parameters(this.database.organisationId());
    const me = parameters.add(actor.personId);
    const [row] = await this.ask<{ scorecards: RegisterChoices['scorecards']; evaluators: readonly Named[] }>(
      `WITH mine AS (SELECT DISTINCT s.scorecard_id, e.evaluator_id FROM evaluation e
          JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
          JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id
          JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
         WHERE e.org_id = $1 AND ${readable(me, leadsTeams(actor) ? parameters.add(actor.teamIds) : null)})
       SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.code, c.id), '[]') FROM scorecard c
                WHERE c.org_id = $1 AND c.id IN (SELECT scorecard_id FROM mine)) AS scorecards,
              (SELECT coalesce(json_agg(json_build_object('id', v.id, 'givenName', v.given_name, 'familyName', v.family_name)
                         ORDER BY v.given_name, v.family_name, v.id), '[]') FROM person v
                WHERE v.org_id = $1 AND v.id IN (SELECT evaluator_id FROM mine)) AS evaluators`,
      parameters,
    );
    return row ?? { scorecards: [], evaluators: [] };
  }

  private ask<Answer>(sql: string, { values }: Parameters): Promise<Answer[]> {
    return this.database.manager().query(sql, values) as Promise<Answer[]>;
  }
}

function registered(row: Row): RegisteredEvaluation {
  const { channel, direction, queue, subject, startedAt, durationSeconds, audioRemovedOn } = row;
  const { raw, final, critical, nonCritical, passed, failed, fatal, notApplicable } = row;
  return {
    ...row,
    interaction: { id: row.interactionId, channel, direction, queue, subject, startedAt, durationSeconds, audioRemovedOn },
    agent: named(row.agentId, row.agentName),
    evaluator: named(row.evaluatorId, row.evaluatorName),
    result: row.resultId === null ? null : { raw, final, critical, nonCritical, passed, failed, fatal, notApplicable },
  };
}
