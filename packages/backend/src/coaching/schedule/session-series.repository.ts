import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { SessionSeries } from './session-series.entity.js';

@Injectable()
export class SessionSeriesRepository {
  constructor(private readonly database: Database) {}

  async add(series: SessionSeries): Promise<void> {
    await this.database.manager().insert(SessionSeries, series);
  }

  find(id: string): Promise<SessionSeries | null> {
    return this.database.manager().findOne(SessionSeries, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** Held until the end of the transaction: two workers never continue one at the same time. */
  findForChange(id: string): Promise<SessionSeries | null> {
    return this.database.manager().findOne(SessionSeries, {
      where: { organisationId: this.database.organisationId(), id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async end(id: string, endedAt: Date): Promise<void> {
    await this.database.manager().update(SessionSeries, { organisationId: this.database.organisationId(), id }, { endedAt });
  }

  /** Going on, with fewer than so many sessions ahead. */
  async listToContinue(ahead: number): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT r.id FROM session_series r WHERE r.org_id = $1 AND r.ended_at IS NULL
          AND (SELECT count(*) FROM coaching_session s WHERE s.org_id = r.org_id AND s.series_id = r.id AND s.state = 'planned' AND s.starts_at > clock_timestamp()) < $2
        ORDER BY r.id`,
      [this.database.organisationId(), ahead],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** How many sessions of it stand ahead, and the number of the last one that was ever made. */
  async place(id: string): Promise<{ ahead: number; last: number }> {
    const [row] = (await this.database.manager().query(
      `SELECT count(*) FILTER (WHERE state = 'planned' AND starts_at > clock_timestamp())::int AS ahead, coalesce(max(series_number), -1)::int AS last
         FROM coaching_session WHERE org_id = $1 AND series_id = $2`,
      [this.database.organisationId(), id],
    )) as { ahead: number; last: number }[];
    return row ?? { ahead: 0, last: -1 };
  }
}
