import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cards that are edited by several authors, and put away when they are no longer used. */
export class ScorecardLife20261124000100 implements MigrationInterface {
  name = 'ScorecardLife20261124000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE scorecard ADD COLUMN archived_at timestamptz');
    await db.query(`ALTER TABLE scorecard_version
      ADD COLUMN revision integer NOT NULL DEFAULT 1,
      ADD COLUMN saved_at timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN saved_by_id uuid,
      ADD CONSTRAINT scorecard_version_saver FOREIGN KEY (org_id, saved_by_id) REFERENCES person (org_id, id)`);
    await db.query('UPDATE scorecard_version SET saved_at = coalesce(published_at, created_at)');
    await db.query(
      'CREATE UNIQUE INDEX scorecard_version_one_draft ON scorecard_version (org_id, scorecard_id) WHERE published_at IS NULL',
    );
    // Counts the evaluations of a version and finds its newest ones.
    await db.query('CREATE INDEX evaluation_of_scorecard_version ON evaluation (org_id, scorecard_version_id, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX evaluation_of_scorecard_version');
    await db.query('DROP INDEX scorecard_version_one_draft');
    await db.query('ALTER TABLE scorecard_version DROP COLUMN revision, DROP COLUMN saved_at, DROP COLUMN saved_by_id');
    await db.query('ALTER TABLE scorecard DROP COLUMN archived_at');
  }
}
