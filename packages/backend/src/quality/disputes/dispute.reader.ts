import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { InteractionFacts } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import type { DisputeRecord } from './dispute-record.js';

type Name = readonly [string, string];
interface Row
  extends Omit<DisputeRecord, 'agent' | 'evaluator' | 'reviewer' | 'interaction'>,
    Omit<InteractionFacts, 'id' | 'startedAt'> {
  readonly interactionId: string;
  readonly interactionStartedAt: Date;
  readonly agentName: Name;
  readonly evaluatorName: Name;
  readonly reviewerName: Name | null;
}

/** What every reading of disputes joins: `d` the dispute, `e` its evaluation, `i` the interaction, `p` the agent. */
export const DISPUTE_JOINS = `FROM dispute d
  JOIN evaluation e ON e.org_id = d.org_id AND e.id = d.evaluation_id
  JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
  JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id`;

export const DISPUTE_COLUMNS = `d.id, d.evaluation_id AS "evaluationId", d.round, d.state, d.version, d.reviewer_id AS "reviewerId", d.opened_at AS "openedAt",
  d.due_at AS "dueAt", d.closed_at AS "closedAt", d.result_before_id AS "resultBeforeId", d.result_after_id AS "resultAfterId",
  e.agent_id AS "agentId", e.evaluator_id AS "evaluatorId", e.state AS "evaluationState", ${AGENT_TEAM_IDS} AS "agentTeamIds",
  ARRAY[p.given_name, p.family_name] AS "agentName", clock_timestamp() AS "readAt",
  (SELECT ARRAY[v.given_name, v.family_name] FROM person v WHERE v.org_id = d.org_id AND v.id = e.evaluator_id) AS "evaluatorName",
  (SELECT ARRAY[v.given_name, v.family_name] FROM person v WHERE v.org_id = d.org_id AND v.id = d.reviewer_id) AS "reviewerName",
  (SELECT r.final FROM evaluation_result r WHERE r.org_id = d.org_id AND r.id = d.result_before_id) AS "finalBefore",
  (SELECT r.final FROM evaluation_result r WHERE r.org_id = d.org_id AND r.id = coalesce(d.result_after_id, d.result_before_id)) AS "finalAfter",
  i.id AS "interactionId", i.channel, i.queue, i.subject, i.started_at AS "interactionStartedAt", i.duration_seconds AS "durationSeconds", i.audio_removed_at AS "audioRemovedOn",
  (SELECT json_agg(json_build_object('criterionId', t.criterion_id, 'criterionText', t.criterion_text, 'reason', t.reason, 'startMs', t.start_ms,
      'endMs', t.end_ms, 'originalAnswer', t.original_answer, 'proposedAnswer', t.proposed_answer, 'outcome', t.outcome,
      'outcomeReason', t.outcome_reason, 'newAnswer', t.new_answer) ORDER BY t.place)
     FROM dispute_item t WHERE t.org_id = d.org_id AND t.dispute_id = d.id) AS items`;

/** Reads whole disputes, each in one statement. */
@Injectable()
export class DisputeReader {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<DisputeRecord | null> {
    return (await this.ask('d.id = $2', id))[0] ?? null;
  }

  /** The dispute, held until the transaction ends: two who decide go one after the other. */
  async findForChange(id: string): Promise<DisputeRecord | null> {
    return (await this.ask('d.id = $2 FOR UPDATE OF d', id))[0] ?? null;
  }

  /** The rounds of one evaluation, first round first. */
  listForEvaluation(evaluationId: string): Promise<DisputeRecord[]> {
    return this.ask('d.evaluation_id = $2 ORDER BY d.round', evaluationId);
  }

  private async ask(condition: string, id: string): Promise<DisputeRecord[]> {
    if (!isId(id)) return [];
    const rows = (await this.database
      .manager()
      .query(`SELECT ${DISPUTE_COLUMNS} ${DISPUTE_JOINS} WHERE d.org_id = $1 AND ${condition}`, [
        this.database.organisationId(),
        id,
      ])) as Row[];
    return rows.map(recordOf);
  }
}

export function recordOf(row: object): DisputeRecord {
  const { interactionId, channel, queue, subject, interactionStartedAt, durationSeconds, audioRemovedOn, ...rest } = row as Row;
  const { agentId, evaluatorId, reviewerId, agentName, evaluatorName, reviewerName } = rest;
  return {
    ...rest,
    agent: named(agentId, agentName),
    evaluator: named(evaluatorId, evaluatorName),
    reviewer: reviewerId && reviewerName ? named(reviewerId, reviewerName) : null,
    interaction: { id: interactionId, channel, queue, subject, startedAt: interactionStartedAt, durationSeconds, audioRemovedOn },
  };
}
