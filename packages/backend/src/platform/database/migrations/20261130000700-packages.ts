import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Courses made elsewhere (SCORM): packages and their uploads, who is in one, and what it reported per sitting. */
export class Packages20261130000700 implements MigrationInterface {
  name = 'Packages20261130000700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE package (
      org_id uuid NOT NULL, id uuid NOT NULL, title text NOT NULL, current_version_id uuid, created_at timestamptz NOT NULL,
      created_by_id uuid, archived_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT package_maker_fk FOREIGN KEY (org_id, created_by_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX package_by_title ON package (org_id, title)');
    await secureTenantTable(db, { table: 'package', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE package_version (
      org_id uuid NOT NULL, id uuid NOT NULL, package_id uuid NOT NULL, number integer NOT NULL, standard text NOT NULL, edition text NOT NULL,
      title text NOT NULL, items jsonb NOT NULL, storage_key text NOT NULL, file_name text NOT NULL, files integer NOT NULL,
      bytes integer NOT NULL, archive_bytes integer NOT NULL, sha256 text NOT NULL, imported_at timestamptz NOT NULL, imported_by_id uuid,
      PRIMARY KEY (org_id, id), CONSTRAINT package_version_number UNIQUE (org_id, package_id, number),
      CONSTRAINT package_version_package_fk FOREIGN KEY (org_id, package_id) REFERENCES package (org_id, id),
      CONSTRAINT package_version_importer_fk FOREIGN KEY (org_id, imported_by_id) REFERENCES person (org_id, id),
      CONSTRAINT package_version_standard CHECK (standard IN ('scorm12', 'scorm2004')))`);
    // Who is in a version keeps it as it was.
    await secureTenantTable(db, { table: 'package_version', rights: 'SELECT, INSERT' });
    await db.query(`ALTER TABLE package ADD CONSTRAINT package_current_version_fk
      FOREIGN KEY (org_id, current_version_id) REFERENCES package_version (org_id, id)`);

    await db.query(`CREATE TABLE package_registration (
      org_id uuid NOT NULL, id uuid NOT NULL, assignment_id uuid NOT NULL, step_id text NOT NULL, person_id uuid NOT NULL,
      package_id uuid NOT NULL, package_version_id uuid NOT NULL, items jsonb NOT NULL DEFAULT '{}', progress text NOT NULL, success text,
      score_ratio double precision, location text, total_seconds double precision NOT NULL DEFAULT 0, started_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL, completed_at timestamptz, passed_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT package_registration_step UNIQUE (org_id, assignment_id, step_id),
      CONSTRAINT package_registration_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id),
      CONSTRAINT package_registration_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT package_registration_package_fk FOREIGN KEY (org_id, package_id) REFERENCES package (org_id, id),
      CONSTRAINT package_registration_version_fk FOREIGN KEY (org_id, package_version_id) REFERENCES package_version (org_id, id),
      CONSTRAINT package_registration_progress CHECK (progress IN ('notStarted', 'inProgress', 'attempted', 'completed')),
      CONSTRAINT package_registration_success CHECK (success IN ('passed', 'failed')),
      CONSTRAINT package_registration_score CHECK (score_ratio >= 0 AND score_ratio <= 1)) WITH (fillfactor = 80)`);
    await db.query('CREATE INDEX package_registration_of_package ON package_registration (org_id, package_id, person_id)');
    await secureTenantTable(db, { table: 'package_registration', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE package_sitting (
      org_id uuid NOT NULL, id uuid NOT NULL, registration_id uuid, package_version_id uuid NOT NULL, person_id uuid NOT NULL,
      item_id text NOT NULL, started_at timestamptz NOT NULL, saved_at timestamptz NOT NULL, sequence integer NOT NULL DEFAULT 0,
      finished boolean NOT NULL DEFAULT false, cmi jsonb NOT NULL DEFAULT '{}', seconds double precision NOT NULL DEFAULT 0,
      open_until timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT package_sitting_registration_fk FOREIGN KEY (org_id, registration_id) REFERENCES package_registration (org_id, id),
      CONSTRAINT package_sitting_version_fk FOREIGN KEY (org_id, package_version_id) REFERENCES package_version (org_id, id),
      CONSTRAINT package_sitting_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id)) WITH (fillfactor = 70)`);
    await db.query('CREATE INDEX package_sitting_of_item ON package_sitting (org_id, registration_id, item_id, started_at)');
    // DELETE for the looks around of authors, which are swept away.
    await secureTenantTable(db, { table: 'package_sitting' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
