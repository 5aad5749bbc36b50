import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_SCOPE, secureTenantTable } from '../row-security.js';

export class People20261101000000 implements MigrationInterface {
  name = 'People20261101000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT USAGE ON SCHEMA public TO app_user`);
    await db.query(`CREATE TABLE organisation (
      id uuid PRIMARY KEY, name text NOT NULL, language text NOT NULL DEFAULT 'nl', time_zone text NOT NULL DEFAULT 'Europe/Amsterdam',
      created_at timestamptz NOT NULL DEFAULT now())`);
    // The tenant table itself: its own id is the organisation.
    await db.query('ALTER TABLE organisation ENABLE ROW LEVEL SECURITY');
    await db.query('ALTER TABLE organisation FORCE ROW LEVEL SECURITY');
    const own = `id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid) OR ${SYSTEM_SCOPE}`;
    await db.query(`CREATE POLICY tenant ON organisation USING (${own}) WITH CHECK (${own})`);
    await db.query('GRANT SELECT, INSERT, UPDATE, DELETE ON organisation TO app_user');

    await db.query(`CREATE TABLE person (
      org_id uuid NOT NULL, id uuid NOT NULL, given_name text NOT NULL, family_name text NOT NULL, email text NOT NULL, employee_number text,
      roles text[] NOT NULL, status text NOT NULL DEFAULT 'active', language text NOT NULL DEFAULT 'nl', time_zone text NOT NULL DEFAULT 'Europe/Amsterdam',
      hired_on date, password_hash text, created_at timestamptz NOT NULL DEFAULT now(), version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (org_id, id),
      CONSTRAINT person_email UNIQUE (org_id, email), CONSTRAINT person_employee_number UNIQUE (org_id, employee_number),
      CONSTRAINT person_organisation FOREIGN KEY (org_id) REFERENCES organisation (id),
      CONSTRAINT person_status CHECK (status IN ('invited', 'active', 'deactivated')), CONSTRAINT person_email_lower CHECK (email = lower(email)))`);
    // Signing in happens before the organisation is known: who names the address may look for its accounts.
    await secureTenantTable(db, {
      table: 'person',
      alsoReadable: `email = (SELECT nullif(current_setting('app.sign_in_email', true), ''))`,
    });
    await db.query('CREATE INDEX person_by_email ON person (email)');

    await db.query(`CREATE TABLE team (
      org_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT team_name UNIQUE (org_id, name), CONSTRAINT team_organisation FOREIGN KEY (org_id) REFERENCES organisation (id))`);
    await secureTenantTable(db, { table: 'team' });

    await db.query(`CREATE TABLE team_membership (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, team_id uuid NOT NULL, starts_on date NOT NULL, ends_on date, PRIMARY KEY (org_id, id),
      CONSTRAINT membership_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT membership_team_fk FOREIGN KEY (org_id, team_id) REFERENCES team (org_id, id),
      CONSTRAINT membership_dates CHECK (ends_on IS NULL OR ends_on > starts_on))`);
    await db.query('CREATE INDEX membership_person ON team_membership (org_id, person_id)');
    await db.query('CREATE INDEX membership_team ON team_membership (org_id, team_id)');
    await secureTenantTable(db, { table: 'team_membership' });

    await db.query(`CREATE TABLE session (
      org_id uuid NOT NULL, token_hash text NOT NULL, person_id uuid NOT NULL, started_at timestamptz NOT NULL, last_seen_at timestamptz NOT NULL,
      device text NOT NULL DEFAULT '', PRIMARY KEY (org_id, token_hash),
      CONSTRAINT session_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX session_person ON session (org_id, person_id)');
    await db.query('CREATE INDEX session_by_token ON session (token_hash)');
    await secureTenantTable(db, {
      table: 'session',
      alsoReadable: `token_hash = (SELECT nullif(current_setting('app.session_token_hash', true), ''))`,
    });

    await db.query(`CREATE TABLE invitation (
      org_id uuid NOT NULL, token_hash text NOT NULL, person_id uuid NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz, PRIMARY KEY (org_id, token_hash),
      CONSTRAINT invitation_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, {
      table: 'invitation',
      alsoReadable: `token_hash = (SELECT nullif(current_setting('app.invitation_token_hash', true), ''))`,
    });

    // Attempts to sign in are counted for addresses nobody has an account for, so this table belongs to no organisation.
    await db.query(`CREATE TABLE sign_in_attempt (
      id uuid PRIMARY KEY, subject text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())`);
    await db.query('CREATE INDEX sign_in_attempt_subject ON sign_in_attempt (subject, at)');
    await db.query('GRANT SELECT, INSERT, DELETE ON sign_in_attempt TO app_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
