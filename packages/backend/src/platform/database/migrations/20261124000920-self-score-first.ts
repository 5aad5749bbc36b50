import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agent who would rather read at once says so, and that is on record: until then nothing of the evaluation is sent. */
export class SelfScoreFirst20261124000920 implements MigrationInterface {
  name = 'SelfScoreFirst20261124000920';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE evaluation ADD COLUMN self_score_skipped_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
