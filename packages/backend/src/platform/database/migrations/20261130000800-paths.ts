import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

const IS_OPEN = 'completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL';

export class Paths20261130000800 implements MigrationInterface {
  name = 'Paths20261130000800';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE path (
      org_id uuid NOT NULL, id uuid NOT NULL, draft jsonb NOT NULL, draft_version integer NOT NULL DEFAULT 1, drafted_at timestamptz NOT NULL DEFAULT now(),
      current_version_id uuid, published_at timestamptz, archived_at timestamptz, PRIMARY KEY (org_id, id))`);
    await secureTenantTable(db, { table: 'path' });

    await db.query(`CREATE TABLE path_version (
      org_id uuid NOT NULL, id uuid NOT NULL, path_id uuid NOT NULL, number integer NOT NULL, title jsonb NOT NULL, summary jsonb NOT NULL, courses jsonb NOT NULL,
      published_at timestamptz NOT NULL DEFAULT now(), published_by_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT path_version_number UNIQUE (org_id, path_id, number),
      CONSTRAINT path_version_path_fk FOREIGN KEY (org_id, path_id) REFERENCES path (org_id, id),
      CONSTRAINT path_version_publisher_fk FOREIGN KEY (org_id, published_by_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, { table: 'path_version', rights: 'SELECT, INSERT' });
    await db.query(`ALTER TABLE path ADD CONSTRAINT path_current_version_fk
      FOREIGN KEY (org_id, current_version_id) REFERENCES path_version (org_id, id)`);

    await db.query(`CREATE TABLE path_assignment (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, path_id uuid NOT NULL, path_version_id uuid NOT NULL, due_on date, due_at timestamptz,
      reason text NOT NULL, reason_note text NOT NULL DEFAULT '', assigned_by_id uuid, assigned_at timestamptz NOT NULL DEFAULT now(), counts_from timestamptz,
      started_at timestamptz, completed_at timestamptz, waived_at timestamptz, withdrawn_at timestamptz, done_courses smallint NOT NULL DEFAULT 0,
      total_courses smallint NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT path_assignment_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT path_assignment_giver_fk FOREIGN KEY (org_id, assigned_by_id) REFERENCES person (org_id, id),
      CONSTRAINT path_assignment_path_fk FOREIGN KEY (org_id, path_id) REFERENCES path (org_id, id),
      CONSTRAINT path_assignment_version_fk FOREIGN KEY (org_id, path_version_id) REFERENCES path_version (org_id, id),
      CONSTRAINT path_assignment_reason CHECK (reason IN ('rule', 'coach', 'manager', 'own')),
      CONSTRAINT path_assignment_due CHECK ((due_on IS NULL) = (due_at IS NULL)),
      CONSTRAINT path_assignment_counters CHECK (done_courses >= 0 AND done_courses <= total_courses))`);
    await db.query(
      `CREATE UNIQUE INDEX path_assignment_one_open ON path_assignment (org_id, person_id, path_id) WHERE ${IS_OPEN}`,
    );
    await db.query('CREATE INDEX path_assignment_of_person ON path_assignment (org_id, person_id, assigned_at)');
    await secureTenantTable(db, { table: 'path_assignment' });

    await db.query(`ALTER TABLE assignment ADD COLUMN path_assignment_id uuid, ADD COLUMN ended_by_id uuid, ADD COLUMN end_note text NOT NULL DEFAULT '',
      ADD COLUMN reminded_at timestamptz, ADD COLUMN reminded_by_id uuid,
      ADD CONSTRAINT assignment_reminder_fk FOREIGN KEY (org_id, reminded_by_id) REFERENCES person (org_id, id),
      ADD CONSTRAINT assignment_path_assignment_fk FOREIGN KEY (org_id, path_assignment_id) REFERENCES path_assignment (org_id, id),
      ADD CONSTRAINT assignment_ender_fk FOREIGN KEY (org_id, ended_by_id) REFERENCES person (org_id, id)`);
    await db.query(
      'CREATE INDEX assignment_of_path ON assignment (org_id, path_assignment_id) WHERE path_assignment_id IS NOT NULL',
    );
    await db.query('CREATE INDEX IF NOT EXISTS assignment_of_course ON assignment (org_id, course_id)');

    await db.query(`CREATE TABLE assignment_rule (
      org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid, path_id uuid, condition jsonb NOT NULL, due jsonb NOT NULL, state text NOT NULL DEFAULT 'active',
      version integer NOT NULL DEFAULT 1, created_by_id uuid, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT assignment_rule_course_fk FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
      CONSTRAINT assignment_rule_path_fk FOREIGN KEY (org_id, path_id) REFERENCES path (org_id, id),
      CONSTRAINT assignment_rule_creator_fk FOREIGN KEY (org_id, created_by_id) REFERENCES person (org_id, id),
      CONSTRAINT assignment_rule_target CHECK ((course_id IS NULL) <> (path_id IS NULL)),
      CONSTRAINT assignment_rule_state CHECK (state IN ('active', 'paused', 'deleted')))`);
    await secureTenantTable(db, { table: 'assignment_rule', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE rule_grant (
      org_id uuid NOT NULL, rule_id uuid NOT NULL, person_id uuid NOT NULL, occasion text NOT NULL, trigger text NOT NULL, given_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, rule_id, person_id, occasion),
      CONSTRAINT rule_grant_rule_fk FOREIGN KEY (org_id, rule_id) REFERENCES assignment_rule (org_id, id),
      CONSTRAINT rule_grant_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT rule_grant_trigger CHECK (trigger IN ('clock', 'person', 'need', 'now')))`);
    await db.query('CREATE INDEX rule_grant_of_rule ON rule_grant (org_id, rule_id, given_at)');
    await secureTenantTable(db, { table: 'rule_grant', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE skill_need (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, skill_id uuid NOT NULL, reference_id uuid NOT NULL, at timestamptz NOT NULL,
      PRIMARY KEY (org_id, id), CONSTRAINT skill_need_once UNIQUE (org_id, person_id, skill_id, reference_id),
      CONSTRAINT skill_need_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT skill_need_skill_fk FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id))`);
    await db.query('CREATE INDEX skill_need_recent ON skill_need (org_id, at)');
    await secureTenantTable(db, { table: 'skill_need', rights: 'SELECT, INSERT, DELETE' });
    await certificates(db);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

async function certificates(db: QueryRunner): Promise<void> {
  await db.query(`CREATE TABLE certification (
    org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid, path_id uuid, abilities jsonb NOT NULL, min_right_ratio double precision, method text,
    active_months smallint, window_months smallint, min_active_months smallint, active boolean NOT NULL DEFAULT true, version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (org_id, id), CONSTRAINT certification_course UNIQUE (org_id, course_id), CONSTRAINT certification_path UNIQUE (org_id, path_id),
    CONSTRAINT certification_course_fk FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
    CONSTRAINT certification_path_fk FOREIGN KEY (org_id, path_id) REFERENCES path (org_id, id),
    CONSTRAINT certification_subject CHECK ((course_id IS NULL) <> (path_id IS NULL)),
    CONSTRAINT certification_method CHECK (method IN ('completion', 'expiry', 'fixed')),
    CONSTRAINT certification_months CHECK (num_nulls(method, active_months, window_months, min_active_months) IN (0, 4)),
    CONSTRAINT certification_ratio CHECK (min_right_ratio > 0 AND min_right_ratio <= 1))`);
  await secureTenantTable(db, { table: 'certification', rights: 'SELECT, INSERT, UPDATE' });

  await db.query(`CREATE TABLE certificate (
    org_id uuid NOT NULL, id uuid NOT NULL, certification_id uuid NOT NULL, person_id uuid NOT NULL, number text NOT NULL, code text NOT NULL, title jsonb NOT NULL,
    abilities jsonb NOT NULL, evidence jsonb NOT NULL, completed_on date NOT NULL, issued_at timestamptz NOT NULL, expires_on date, window_opens_on date,
    signed_by_id uuid, shows_name boolean NOT NULL DEFAULT false, renewal_given_at timestamptz, superseded_at timestamptz, revoked_at timestamptz,
    revoked_by_id uuid, revoke_note text NOT NULL DEFAULT '', PRIMARY KEY (org_id, id),
    CONSTRAINT certificate_number UNIQUE (org_id, number), CONSTRAINT certificate_code UNIQUE (org_id, code),
    CONSTRAINT certificate_certification_fk FOREIGN KEY (org_id, certification_id) REFERENCES certification (org_id, id),
    CONSTRAINT certificate_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
    CONSTRAINT certificate_signer_fk FOREIGN KEY (org_id, signed_by_id) REFERENCES person (org_id, id),
    CONSTRAINT certificate_revoker_fk FOREIGN KEY (org_id, revoked_by_id) REFERENCES person (org_id, id))`);
  await db.query('CREATE INDEX certificate_by_code ON certificate (code)');
  await db.query('CREATE INDEX certificate_of_person ON certificate (org_id, person_id, issued_at)');
  const current = 'superseded_at IS NULL AND revoked_at IS NULL';
  await db.query(`CREATE UNIQUE INDEX certificate_current ON certificate (org_id, certification_id, person_id) WHERE ${current}`);
  await db.query(`CREATE INDEX certificate_window ON certificate (org_id, window_opens_on)
    WHERE ${current} AND renewal_given_at IS NULL AND window_opens_on IS NOT NULL`);
  // Checking happens without a session: who names the whole code may read which organisation it is of.
  await secureTenantTable(db, {
    table: 'certificate',
    rights: 'SELECT, INSERT, UPDATE',
    alsoReadable: `code = (SELECT nullif(current_setting('app.certificate_code', true), ''))`,
  });

  await db.query(`CREATE TABLE certificate_counter (
    org_id uuid NOT NULL, year smallint NOT NULL, last integer NOT NULL, PRIMARY KEY (org_id, year))`);
  await secureTenantTable(db, { table: 'certificate_counter', rights: 'SELECT, INSERT, UPDATE' });

  // Who asks has no session and so no organisation; only a hash of the network address is kept.
  await db.query(`CREATE TABLE certificate_check (
    id uuid PRIMARY KEY, subject text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())`);
  await db.query('CREATE INDEX certificate_check_subject ON certificate_check (subject, at)');
  await db.query('GRANT SELECT, INSERT, DELETE ON certificate_check TO app_user');
}
