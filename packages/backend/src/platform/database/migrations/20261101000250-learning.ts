import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class Learning20261101000250 implements MigrationInterface {
  name = 'Learning20261101000250';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE course_media (
      org_id uuid NOT NULL, id uuid NOT NULL, storage_key text NOT NULL, media_type text NOT NULL, bytes integer NOT NULL, sha256 text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT course_media_content UNIQUE (org_id, sha256))`);
    await secureTenantTable(db, { table: 'course_media' });

    await db.query(`CREATE TABLE course (
      org_id uuid NOT NULL, id uuid NOT NULL, code text NOT NULL, draft jsonb NOT NULL, draft_version integer NOT NULL DEFAULT 1,
      drafted_at timestamptz NOT NULL DEFAULT now(), current_version_id uuid, published_at timestamptz, archived_at timestamptz,
      PRIMARY KEY (org_id, id), CONSTRAINT course_code UNIQUE (org_id, code))`);
    await secureTenantTable(db, { table: 'course' });

    await db.query(`CREATE TABLE course_version (
      org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid NOT NULL, number integer NOT NULL, title jsonb NOT NULL, summary jsonb NOT NULL,
      outline jsonb NOT NULL, content jsonb NOT NULL, published_at timestamptz NOT NULL DEFAULT now(), published_by_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT course_version_number UNIQUE (org_id, course_id, number),
      CONSTRAINT course_version_course_fk FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
      CONSTRAINT course_version_publisher_fk FOREIGN KEY (org_id, published_by_id) REFERENCES person (org_id, id))`);
    // What was published never changes: attempts and assignments keep their version.
    await secureTenantTable(db, { table: 'course_version', rights: 'SELECT, INSERT' });
    await db.query(`ALTER TABLE course ADD CONSTRAINT course_current_version_fk
      FOREIGN KEY (org_id, current_version_id) REFERENCES course_version (org_id, id)`);

    await db.query(`CREATE TABLE assignment (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, course_id uuid NOT NULL, course_version_id uuid NOT NULL,
      due_on date, due_at timestamptz, reason text NOT NULL, reason_note text NOT NULL DEFAULT '', reference_kind text, reference_id uuid,
      assigned_by_id uuid, assigned_at timestamptz NOT NULL DEFAULT now(), started_at timestamptz, completed_at timestamptz, waived_at timestamptz,
      withdrawn_at timestamptz, overdue_at timestamptz, done_steps smallint NOT NULL DEFAULT 0, total_steps smallint NOT NULL,
      seconds_left integer NOT NULL, next_module smallint, next_step smallint, next_module_seconds_left integer, PRIMARY KEY (org_id, id),
      CONSTRAINT assignment_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT assignment_giver_fk FOREIGN KEY (org_id, assigned_by_id) REFERENCES person (org_id, id),
      CONSTRAINT assignment_course_fk FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
      CONSTRAINT assignment_version_fk FOREIGN KEY (org_id, course_version_id) REFERENCES course_version (org_id, id),
      CONSTRAINT assignment_reason CHECK (reason IN ('rule', 'coach', 'manager', 'own')),
      CONSTRAINT assignment_due CHECK ((due_on IS NULL) = (due_at IS NULL)),
      CONSTRAINT assignment_counters CHECK (done_steps >= 0 AND done_steps <= total_steps)) WITH (fillfactor = 80)`);
    await db.query(`CREATE UNIQUE INDEX assignment_one_open ON assignment (org_id, person_id, course_id)
      WHERE completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL`);
    await db.query('CREATE INDEX assignment_of_person ON assignment (org_id, person_id, assigned_at)');
    await db.query(`CREATE INDEX assignment_to_do ON assignment (org_id, due_at)
      WHERE completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL`);
    await secureTenantTable(db, { table: 'assignment' });

    await db.query(`CREATE TABLE step_evidence (
      org_id uuid NOT NULL, assignment_id uuid NOT NULL, step_id text NOT NULL, seen_at timestamptz, heard jsonb NOT NULL DEFAULT '[]',
      heard_at timestamptz, seconds_spent integer NOT NULL DEFAULT 0, position_seconds double precision, updated_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, assignment_id, step_id),
      CONSTRAINT step_evidence_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id)) WITH (fillfactor = 80)`);
    await secureTenantTable(db, { table: 'step_evidence' });

    await db.query(`CREATE TABLE response (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, assignment_id uuid NOT NULL, course_version_id uuid NOT NULL,
      step_id text NOT NULL, question_id text NOT NULL, attempt smallint NOT NULL, option_ids text array NOT NULL, certainty text NOT NULL,
      outcome text NOT NULL, ratio double precision NOT NULL, answered_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT response_attempt UNIQUE (org_id, assignment_id, step_id, attempt),
      CONSTRAINT response_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT response_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id),
      CONSTRAINT response_version_fk FOREIGN KEY (org_id, course_version_id) REFERENCES course_version (org_id, id),
      CONSTRAINT response_certainty CHECK (certainty IN ('low', 'mid', 'high')),
      CONSTRAINT response_outcome CHECK (outcome IN ('right', 'partlyRight', 'wrong')),
      CONSTRAINT response_ratio CHECK (ratio >= 0 AND ratio <= 1))`);
    // Raw answers: results are recomputed from them, so nobody changes one.
    await secureTenantTable(db, { table: 'response', rights: 'SELECT, INSERT' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
