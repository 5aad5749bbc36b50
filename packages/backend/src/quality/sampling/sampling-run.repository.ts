import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { SamplingRun } from './sampling-run.entity.js';

export type StoredRun = Omit<SamplingRun, 'organisationId' | 'settings'>;

const COLUMNS = `id, plan_id AS "planId", period_key::text AS "periodKey", plan_version AS "planVersion", frame_size AS "frameSize", seed, drawn,
  shortfalls, ran_by_id AS "ranById", ran_at AS "ranAt"`;

@Injectable()
export class SamplingRunRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when this period of this plan was drawn before */
  async addOnce(run: Omit<SamplingRun, 'organisationId'>): Promise<boolean> {
    const rows = await this.query<{ id: string }>(
      `INSERT INTO sampling_run (org_id, id, plan_id, period_key, plan_version, settings, frame_size, seed, drawn, shortfalls, ran_by_id, ran_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING id`,
      [
        run.id,
        run.planId,
        run.periodKey,
        run.planVersion,
        JSON.stringify(run.settings),
        run.frameSize,
        run.seed,
        run.drawn,
        JSON.stringify(run.shortfalls),
        run.ranById,
        run.ranAt,
      ],
    );
    return rows.length === 1;
  }

  async has(planId: string, periodKey?: string): Promise<boolean> {
    const rows = await this.query(
      'SELECT 1 FROM sampling_run WHERE org_id = $1 AND plan_id = $2 AND ($3::date IS NULL OR period_key = $3) LIMIT 1',
      [planId, periodKey ?? null],
    );
    return rows.length === 1;
  }

  /** With the plan as it was when it drew. */
  async find(id: string): Promise<Omit<SamplingRun, 'organisationId'> | null> {
    if (!isId(id)) return null;
    const [run] = await this.query<Omit<SamplingRun, 'organisationId'>>(
      `SELECT ${COLUMNS}, settings FROM sampling_run WHERE org_id = $1 AND id = $2`,
      [id],
    );
    return run ?? null;
  }

  /** The draw of a period, with what the plan asked per agent then. */
  async ofPeriod(planId: string, periodKey: string): Promise<{ id: string; quotaCount: number } | null> {
    const [run] = await this.query<{ id: string; quotaCount: number }>(
      `SELECT id, (settings->>'quotaCount')::integer AS "quotaCount" FROM sampling_run WHERE org_id = $1 AND plan_id = $2 AND period_key = $3::date`,
      [planId, periodKey],
    );
    return run ?? null;
  }

  /** Newest period first. `before`: a period key. */
  list(planId: string, before: string | null, limit: number): Promise<StoredRun[]> {
    return this.query<StoredRun>(
      `SELECT ${COLUMNS} FROM sampling_run WHERE org_id = $1 AND plan_id = $2 AND ($3::date IS NULL OR period_key < $3) ORDER BY period_key DESC LIMIT $4`,
      [planId, before, limit],
    );
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
