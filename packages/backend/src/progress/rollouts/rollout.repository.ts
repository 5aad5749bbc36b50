import { Injectable } from '@nestjs/common';
import type { TransferFigures } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { Rollout } from './rollout.entity.js';
import { RolloutWave } from './rollout-wave.entity.js';

@Injectable()
export class RolloutRepository {
  constructor(private readonly database: Database) {}

  async add(rollout: Rollout, waves: readonly RolloutWave[]): Promise<void> {
    await this.database.manager().insert(Rollout, rollout as object);
    await this.database.manager().insert(RolloutWave, waves as RolloutWave[]);
  }

  async find(id: string): Promise<Rollout | null> {
    return isUuid(id) ? this.database.manager().findOne(Rollout, { where: this.which(id) }) : null;
  }

  /** Held until the end of the transaction: cancelling and starting go one after the other. */
  async lock(id: string): Promise<Rollout | null> {
    if (!isUuid(id)) return null;
    return this.database.manager().findOne(Rollout, { where: this.which(id), lock: { mode: 'pessimistic_write' } });
  }

  /** Newest first, cancelled ones too: a plan that was thrown away is part of the story. */
  list(): Promise<Rollout[]> {
    const where = { organisationId: this.database.organisationId() };
    return this.database.manager().find(Rollout, { where, order: { plannedAt: 'DESC', id: 'DESC' } });
  }

  /** Whether this course is being rolled out: planned, or with a wave still to come. Held: two plans of one course go one after the other. */
  async isRunning(courseId: string): Promise<boolean> {
    const organisationId = this.database.organisationId();
    const manager = this.database.manager();
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('rollout' || $1 || $2, 0))`, [organisationId, courseId]);
    const found = (await manager.query(
      `SELECT 1 FROM rollout r WHERE r.org_id = $1 AND r.course_id = $2 AND r.cancelled_at IS NULL
          AND EXISTS (SELECT 1 FROM rollout_wave w WHERE w.org_id = $1 AND w.rollout_id = r.id AND w.given_at IS NULL) LIMIT 1`,
      [organisationId, courseId],
    )) as unknown[];
    return found.length > 0;
  }

  wavesOf(rolloutId: string): Promise<RolloutWave[]> {
    const where = { organisationId: this.database.organisationId(), rolloutId };
    return this.database.manager().find(RolloutWave, { where, order: { number: 'ASC' } });
  }

  /** Waves whose day has come on the organisation's clock and that were not given, oldest first. */
  async dueWaves(today: string): Promise<{ rolloutId: string; number: number }[]> {
    return (await this.database.manager().query(
      `SELECT w.rollout_id AS "rolloutId", w.number FROM rollout_wave w JOIN rollout r ON r.org_id = w.org_id AND r.id = w.rollout_id
        WHERE w.org_id = $1 AND w.given_at IS NULL AND w.starts_on <= $2::date AND r.cancelled_at IS NULL ORDER BY w.starts_on, w.rollout_id, w.number`,
      [this.database.organisationId(), today],
    )) as { rolloutId: string; number: number }[];
  }

  async markGiven(rolloutId: string, number: number, givenAt: Date, givenPeople: number): Promise<void> {
    const which = { organisationId: this.database.organisationId(), rolloutId, number };
    await this.database.manager().update(RolloutWave, which, { givenAt, givenPeople });
  }

  async setCancelled(id: string, cancelledAt: Date | null): Promise<void> {
    await this.database.manager().update(Rollout, this.which(id), { cancelledAt });
  }

  async keepFigures(id: string, figures: TransferFigures, weighedAt: Date): Promise<void> {
    await this.database.manager().update(Rollout, this.which(id), { figures, weighedAt } as object);
  }

  private which(id: string) {
    return { organisationId: this.database.organisationId(), id };
  }
}
