import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of all evaluations: its usual order comes from an index, and its filters can be kept as those of the queue. */
export class Register20261130000100 implements MigrationInterface {
  name = 'Register20261130000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX evaluation_handed_in ON evaluation (org_id, submitted_at, id)');
    await db.query(`ALTER TABLE saved_view DROP CONSTRAINT saved_view_page,
      ADD CONSTRAINT saved_view_page CHECK (page IN ('queue', 'evaluations'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
