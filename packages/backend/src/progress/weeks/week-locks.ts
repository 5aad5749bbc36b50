import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** First half of the advisory keys; any fixed numbers. The second half is the organisation. */
const COUNTERS = 7_310_501;
const BATCH = 7_310_502;

/** Who waits for whom while weeks are counted; all of it ends with the transaction, and no organisation waits for another. */
@Injectable()
export class WeekLocks {
  constructor(private readonly database: Database) {}

  /** Taken by everyone who counts on: they do not wait for each other, only for somebody who counts everything again. */
  async countAlong(): Promise<void> {
    await this.database.manager().query('SELECT pg_advisory_xact_lock_shared($1, hashtext($2))', this.key(COUNTERS));
  }

  /** No counter moves until the end of the transaction; readers go on. Long statements are allowed from here on. */
  async holdCountersStill(): Promise<void> {
    await this.database.manager().query(`SET LOCAL statement_timeout = '120s'`);
    await this.database.manager().query('SELECT pg_advisory_xact_lock($1, hashtext($2))', this.key(COUNTERS));
  }

  /** @returns false when another worker is adding up this organisation's teams; it will have seen what we would have seen, or the next round does */
  async tryBatch(): Promise<boolean> {
    const [row] = (await this.database
      .manager()
      .query('SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS mine', this.key(BATCH))) as { mine: boolean }[];
    return row?.mine ?? false;
  }

  /** Waits until no worker is adding up this organisation's teams. */
  async waitForBatch(): Promise<void> {
    await this.database.manager().query('SELECT pg_advisory_xact_lock($1, hashtext($2))', this.key(BATCH));
  }

  private key(kind: number): [number, string] {
    return [kind, this.database.organisationId()];
  }
}
