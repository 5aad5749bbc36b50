import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of the dashboard can be kept too, and such a view can come by mail every week. */
export class DashboardViews20261130006000 implements MigrationInterface {
  name = 'DashboardViews20261130006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE saved_view
      ADD COLUMN mail_weekday smallint, ADD COLUMN mail_hour smallint,
      DROP CONSTRAINT saved_view_page,
      ADD CONSTRAINT saved_view_page CHECK (page IN ('queue', 'evaluations', 'dashboard')),
      ADD CONSTRAINT saved_view_mail CHECK ((mail_weekday IS NULL) = (mail_hour IS NULL) AND (mail_weekday IS NULL OR page = 'dashboard')
        AND (mail_weekday BETWEEN 1 AND 7 OR mail_weekday IS NULL) AND (mail_hour BETWEEN 0 AND 23 OR mail_hour IS NULL))`);
    await db.query('CREATE INDEX saved_view_mailed ON saved_view (org_id) WHERE mail_weekday IS NOT NULL');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
