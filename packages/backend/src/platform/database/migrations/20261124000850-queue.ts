import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who picks a call by hand says why; draws of before have no reason on record. */
export class Queue20261124000850 implements MigrationInterface {
  name = 'Queue20261124000850';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE draw ADD COLUMN motive text,
      ADD CONSTRAINT draw_motive CHECK (motive IN ('customerLow', 'newAgent', 'complaint', 'other')),
      ADD CONSTRAINT draw_motive_steered CHECK (motive IS NULL OR reason = 'steered')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
