import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a step was opened. Rows from before count from now: what they hold stays, only what comes is held against the clock. */
export class StepOpened20261123000000 implements MigrationInterface {
  name = 'StepOpened20261123000000';

  async up(db: QueryRunner): Promise<void> {
    // By a default, not an update: row-level security hides every row from the owner too.
    await db.query('ALTER TABLE step_evidence ADD COLUMN opened_at timestamptz NOT NULL DEFAULT now()');
    await db.query('ALTER TABLE step_evidence ALTER COLUMN opened_at DROP DEFAULT');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
