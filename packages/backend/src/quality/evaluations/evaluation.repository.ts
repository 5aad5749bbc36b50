import { Injectable } from '@nestjs/common';
import type { EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { Database } from '../../platform/database/database.js';
import { Evaluation } from './evaluation.entity.js';
import type { EvaluationResult } from './evaluation-result.entity.js';
import { QualitySetting } from './quality-setting.entity.js';

/** Version 0: nobody chose anything yet. */
const DEFAULT_SETTINGS: Omit<QualitySetting, 'organisationId'> = {
  releaseDelayDays: 0,
  disputeWorkingDays: 10,
  randomPerMonth: 7,
  disputeReviewDays: 5,
  remindAfterDays: 5,
  selfEvaluation: false,
  version: 0,
};

/** What a change of state sets besides the state; the version goes up with it. */
export type StateChange = { readonly state: EvaluationState } & Partial<
  Pick<
    Evaluation,
    | 'submittedAt'
    | 'gradingJobId'
    | 'gradedAt'
    | 'releaseAt'
    | 'releasedAt'
    | 'disputableUntil'
    | 'acknowledgedAt'
    | 'agentNote'
    | 'withdrawReason'
    | 'answers'
    | 'disputeRounds'
    | 'remindedAt'
    | 'selfScoreSkippedAt'
  >
>;

@Injectable()
export class EvaluationRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when this interaction already has a live evaluation */
  async add(
    evaluation: Pick<
      Evaluation,
      | 'id'
      | 'interactionId'
      | 'scorecardVersionId'
      | 'evaluatorId'
      | 'agentId'
      | 'kind'
      | 'drawReason'
      | 'inclusionProbability'
      | 'answers'
    >,
  ): Promise<boolean> {
    const rows = (await this.database.manager().query(
      `INSERT INTO evaluation (org_id, id, interaction_id, scorecard_version_id, evaluator_id, agent_id, kind, draw_reason, inclusion_probability, answers)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
      [
        this.database.organisationId(),
        evaluation.id,
        evaluation.interactionId,
        evaluation.scorecardVersionId,
        evaluation.evaluatorId,
        evaluation.agentId,
        evaluation.kind,
        evaluation.drawReason,
        evaluation.inclusionProbability,
        evaluation.answers,
      ],
    )) as unknown[];
    return rows.length === 1;
  }

  async change(id: string, change: StateChange): Promise<void> {
    const key = { organisationId: this.database.organisationId(), id };
    await this.database.manager().update(Evaluation, key, { ...change, version: () => 'version + 1' });
  }

  /** Hands it in; sent along with whatever comes next, the row being held already. */
  submit(id: string, change: Required<Pick<StateChange, 'state' | 'submittedAt' | 'gradingJobId'>>): void {
    this.database.send(
      'UPDATE evaluation SET state = $3, submitted_at = $4, grading_job_id = $5, version = version + 1 WHERE org_id = $1 AND id = $2',
      [this.database.organisationId(), id, change.state, change.submittedAt, change.gradingJobId],
    );
  }

  /** Keeps what a grading found; sent along with whatever comes next, the evaluation's row being held already. */
  grade(id: string, change: Required<Pick<StateChange, 'state' | 'gradedAt' | 'releaseAt'>>): void {
    this.database.send(
      'UPDATE evaluation SET state = $3, graded_at = $4, release_at = $5, version = version + 1 WHERE org_id = $1 AND id = $2',
      [this.database.organisationId(), id, change.state, change.gradedAt, change.releaseAt],
    );
  }

  /** Shows it to its agent; sent along as well. */
  release(id: string, change: Required<Pick<StateChange, 'state' | 'releasedAt'>> & Pick<Evaluation, 'disputableUntil'>): void {
    this.database.send(
      'UPDATE evaluation SET state = $3, released_at = $4, disputable_until = $5, version = version + 1 WHERE org_id = $1 AND id = $2',
      [this.database.organisationId(), id, change.state, change.releasedAt, change.disputableUntil],
    );
  }

  /** Sent along too: a new row never changes an earlier one. */
  addResult(result: Omit<EvaluationResult, 'organisationId' | 'computedAt'>): void {
    this.database.send(
      `INSERT INTO evaluation_result (org_id, id, evaluation_id, raw, final, critical, non_critical, bonus, passed, by_section, arithmetic, failed, fatal, not_applicable, job_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        this.database.organisationId(),
        result.id,
        result.evaluationId,
        result.raw,
        result.final,
        result.critical,
        result.nonCritical,
        result.bonus,
        result.passed,
        JSON.stringify(result.bySection),
        JSON.stringify(result.arithmetic),
        result.failed,
        result.fatal,
        result.notApplicable,
        result.jobId,
      ],
    );
  }

  /** Graded evaluations whose moment of release has come, held so that two workers do not release the same one. */
  async listDueForRelease(limit: number): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT id FROM evaluation WHERE org_id = $1 AND state = 'graded' AND release_at <= clock_timestamp()
        ORDER BY release_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [this.database.organisationId(), limit],
    )) as { id: string }[];
    return rows.map((row) => row.id);
  }

  /** Released before the moment, not read, and not mentioned again yet; held, so that two workers do not remind twice. */
  async listUnread(releasedBefore: Date, limit: number): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT id FROM evaluation WHERE org_id = $1 AND state = 'released' AND reminded_at IS NULL AND released_at <= $2
        ORDER BY released_at LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [this.database.organisationId(), releasedBefore, limit],
    )) as { id: string }[];
    return rows.map((row) => row.id);
  }

  /** The organisation's choices, or the defaults. */
  async settings(): Promise<Omit<QualitySetting, 'organisationId'>> {
    const found = await this.database
      .manager()
      .findOne(QualitySetting, { where: { organisationId: this.database.organisationId() } });
    return found ?? DEFAULT_SETTINGS;
  }
}
