import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { BLIND_FOR } from '../draws/blind.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import { ScorecardContents } from '../scorecards/scorecard-contents.js';
import type { EvaluationDetail } from './evaluation-detail.js';
import { type DetailRow, detailOf } from './evaluation-detail.row.js';
import { AWAITS_SELF_SCORE } from './self-score-hold.js';

/** Everything of an evaluation; the bench runs the same text without the product around it. */
export const DETAIL = `SELECT e.id, e.interaction_id AS "interactionId", e.scorecard_version_id AS "scorecardVersionId", e.evaluator_id AS "evaluatorId",
  e.agent_id AS "agentId", e.kind, e.draw_reason AS "drawReason", e.inclusion_probability AS "inclusionProbability", e.state, e.version, e.answers,
  e.strength, e.tip, e.highlight_fragment_id AS "highlightFragmentId", e.scoring_seconds AS "scoringSeconds", e.started_at AS "startedAt",
  e.submitted_at AS "submittedAt", e.grading_job_id AS "gradingJobId", e.graded_at AS "gradedAt", e.release_at AS "releaseAt",
  e.released_at AS "releasedAt", e.disputable_until AS "disputableUntil", e.dispute_rounds AS "disputeRounds",
  e.reminded_at AS "remindedAt", e.acknowledged_at AS "acknowledgedAt", e.agent_note AS "agentNote", e.withdraw_reason AS "withdrawReason", e.self_score_skipped_at AS "selfScoreSkippedAt",
  i.channel, i.queue, i.subject, i.started_at AS "interactionStartedAt", i.duration_seconds AS "durationSeconds",
  i.audio_removed_at AS "audioRemovedOn",
  ARRAY[p.given_name, p.family_name] AS "agentName", p.time_zone AS "agentTimeZone",
  ARRAY[v.given_name, v.family_name] AS "evaluatorName", ${AGENT_TEAM_IDS} AS "agentTeamIds", ${BLIND_FOR} AS "blindFor",
  ${AWAITS_SELF_SCORE} AS "awaitsSelfScore",
  s.scorecard_id AS "scorecardId", c.name AS "scorecardName", s.number AS "scorecardNumber", s.published_at AS "scorecardPublishedAt",
  (SELECT coalesce(json_agg(json_build_object('criterionIndex', n.criterion_index, 'text', n.text) ORDER BY n.criterion_index), '[]')
     FROM evaluation_note n WHERE n.org_id = e.org_id AND n.evaluation_id = e.id) AS notes,
  (SELECT coalesce(json_agg(json_build_object('id', f.id, 'number', f.number, 'criterionIndex', f.criterion_index, 'startMs', f.start_ms,
            'endMs', f.end_ms, 'note', f.note) ORDER BY f.number), '[]')
     FROM evaluation_fragment f WHERE f.org_id = e.org_id AND f.evaluation_id = e.id) AS fragments,
  r.id AS "resultId", r.raw, r.final, r.critical, r.non_critical AS "nonCritical", r.bonus, r.passed, r.by_section AS "bySection", r.arithmetic,
  r.failed, r.fatal, r.not_applicable AS "notApplicable", r.computed_at AS "computedAt", r.job_id AS "jobId", clock_timestamp() AS "readAt"
 FROM evaluation e
 JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
 JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id
 JOIN person v ON v.org_id = e.org_id AND v.id = e.evaluator_id
 JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
 JOIN scorecard c ON c.org_id = s.org_id AND c.id = s.scorecard_id
 LEFT JOIN LATERAL (SELECT * FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true`;

/** Reads whole evaluations, each in one statement. */
@Injectable()
export class EvaluationDetailReader {
  constructor(
    private readonly database: Database,
    private readonly contents: ScorecardContents,
  ) {}

  async find(id: string): Promise<EvaluationDetail | null> {
    const [row] = await this.ask(`${DETAIL} WHERE e.org_id = $1 AND e.id = $2`, [id]);
    return row ?? null;
  }

  /** The evaluation, held until the transaction ends: two who change its state go one after the other. */
  async findForChange(id: string): Promise<EvaluationDetail | null> {
    const [row] = await this.ask(`${DETAIL} WHERE e.org_id = $1 AND e.id = $2 FOR UPDATE OF e`, [id]);
    return row ?? null;
  }

  /** Evaluations of an interaction by others than the agent, that were not withdrawn: this evaluator's own first, then the newest. */
  listForInteraction(interactionId: string, evaluatorId: string): Promise<EvaluationDetail[]> {
    return this.ask(
      `${DETAIL} WHERE e.org_id = $1 AND e.interaction_id = $2 AND e.state <> 'withdrawn' AND e.kind <> 'self' ORDER BY (e.evaluator_id = $3) DESC, e.id DESC`,
      [interactionId, evaluatorId],
    );
  }

  private async ask(sql: string, parameters: readonly string[]): Promise<EvaluationDetail[]> {
    if (!parameters.every(isId)) return [];
    const rows = (await this.database.manager().query(sql, [this.database.organisationId(), ...parameters])) as DetailRow[];
    return Promise.all(rows.map(async (row) => detailOf(row, await this.contents.find(row.scorecardVersionId))));
  }
}
