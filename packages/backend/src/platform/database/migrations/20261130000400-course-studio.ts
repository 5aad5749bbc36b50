import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Several authors on one draft: who changed which piece when, older drafts to go back to, and people who are moved to a new version. */
export class CourseStudio20261130000400 implements MigrationInterface {
  name = 'CourseStudio20261130000400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE course
      ADD COLUMN piece_versions jsonb NOT NULL DEFAULT '{}',
      ADD COLUMN drafted_by_id uuid,
      ADD CONSTRAINT course_drafter_fk FOREIGN KEY (org_id, drafted_by_id) REFERENCES person (org_id, id)`);

    await db.query(`CREATE TABLE course_revision (
      org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid NOT NULL, draft_version integer NOT NULL, kind text NOT NULL,
      content jsonb NOT NULL, published_number integer, saved_by_id uuid, started_at timestamptz NOT NULL, saved_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT course_revision_course_fk FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
      CONSTRAINT course_revision_saver_fk FOREIGN KEY (org_id, saved_by_id) REFERENCES person (org_id, id),
      CONSTRAINT course_revision_kind CHECK (kind IN ('saved', 'conflict', 'restored', 'imported', 'published')))`);
    await db.query('CREATE INDEX course_revision_newest ON course_revision (org_id, course_id, saved_at, id)');
    await secureTenantTable(db, { table: 'course_revision' });

    await db.query(`CREATE TABLE course_move (
      org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid NOT NULL, course_version_id uuid NOT NULL, reason text NOT NULL,
      asked_by_id uuid NOT NULL, asked_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT course_move_version_fk FOREIGN KEY (org_id, course_version_id) REFERENCES course_version (org_id, id),
      CONSTRAINT course_move_asker_fk FOREIGN KEY (org_id, asked_by_id) REFERENCES person (org_id, id))`);
    // Why somebody's course changed under their hands: nobody rewrites that.
    await secureTenantTable(db, { table: 'course_move', rights: 'SELECT, INSERT' });
    await db.query('CREATE INDEX IF NOT EXISTS assignment_of_course ON assignment (org_id, course_id)');
    await db.query('ALTER TABLE step_evidence ADD COLUMN counts_from timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
