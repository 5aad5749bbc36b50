import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { PlanSettings } from './plan-settings.js';
import type { PlanState, SamplingPlan } from './sampling-plan.entity.js';

export type StoredPlan = Omit<SamplingPlan, 'organisationId'>;

const COLUMNS = `id, name, frame, quota_count AS "quotaCount", quota_per AS "quotaPer", evaluators, blind, seed, scorecard_id AS "scorecardId",
  time_zone AS "timeZone", state, version, drawn_until AS "drawnUntil", created_by_id AS "createdById", created_at AS "createdAt"`;

@Injectable()
export class SamplingPlanRepository {
  constructor(private readonly database: Database) {}

  /**
   * One draw at a time in an organisation, until the end of the transaction: two workers, or two plans that share calls, would
   * otherwise each believe that a call is free.
   */
  async lockDraws(): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('sampling' || $1, 0))`, []);
  }

  async find(id: string): Promise<StoredPlan | null> {
    if (!isId(id)) return null;
    const [plan] = await this.query<StoredPlan>(`SELECT ${COLUMNS} FROM sampling_plan WHERE org_id = $1 AND id = $2`, [id]);
    return plan ?? null;
  }

  /** Plans about at least one of the teams, by name; archived ones only when asked. */
  list(
    teamIds: readonly string[],
    archived: boolean,
    after: { name: string; id: string } | null,
    limit: number,
  ): Promise<StoredPlan[]> {
    return this.query<StoredPlan>(
      `SELECT ${COLUMNS} FROM sampling_plan WHERE org_id = $1 AND frame->'teamIds' ?| $2::text[] AND (state = 'archived') = $3
          AND ($4::text IS NULL OR (name, id) > ($4, $5::uuid)) ORDER BY name, id LIMIT $6`,
      [teamIds, archived, after?.name ?? null, after?.id ?? null, limit],
    );
  }

  /** In a fixed order. */
  listActive(): Promise<StoredPlan[]> {
    return this.query<StoredPlan>(`SELECT ${COLUMNS} FROM sampling_plan WHERE org_id = $1 AND state = 'active' ORDER BY id`, []);
  }

  async add(plan: Omit<StoredPlan, 'state' | 'version' | 'createdAt'>): Promise<void> {
    await this.query(
      `INSERT INTO sampling_plan (org_id, id, name, frame, quota_count, quota_per, evaluators, blind, scorecard_id, seed, time_zone, drawn_until, created_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [plan.id, ...columnsOf(plan), plan.seed, plan.timeZone, plan.drawnUntil, plan.createdById],
    );
  }

  /** @returns the new version, or null when somebody changed it in between */
  async change(id: string, expectedVersion: number, settings: PlanSettings): Promise<number | null> {
    return this.versionOf(
      `UPDATE sampling_plan SET name = $4, frame = $5, quota_count = $6, quota_per = $7, evaluators = $8, blind = $9, scorecard_id = $10,
         version = version + 1 WHERE org_id = $1 AND id = $2 AND version = $3 RETURNING version`,
      [id, expectedVersion, ...columnsOf(settings)],
    );
  }

  /** @returns the new version, or null when somebody changed it in between */
  changeState(id: string, expectedVersion: number, state: PlanState, drawnUntil: Date): Promise<number | null> {
    return this.versionOf(
      `UPDATE sampling_plan SET state = $4, drawn_until = $5, version = version + 1 WHERE org_id = $1 AND id = $2 AND version = $3 RETURNING version`,
      [id, expectedVersion, state, drawnUntil],
    );
  }

  async drawn(id: string, until: Date): Promise<void> {
    await this.query('UPDATE sampling_plan SET drawn_until = $3 WHERE org_id = $1 AND id = $2', [id, until]);
  }

  private async versionOf(sql: string, values: unknown[]): Promise<number | null> {
    // TypeORM answers an UPDATE with [rows, count].
    const answer = (await this.query<unknown>(sql, values)) as [{ version: number }[], number];
    return answer[0][0]?.version ?? null;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}

const columnsOf = ({ name, frame, quotaCount, quotaPer, evaluators, blind, scorecardId }: PlanSettings): unknown[] => [
  name,
  JSON.stringify(frame),
  quotaCount,
  quotaPer,
  JSON.stringify(evaluators),
  blind,
  scorecardId,
];
