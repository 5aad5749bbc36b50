import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** How an organisation lets its people in: its own provider of identities, passwords or not, a second factor for admins. */
export class SignOn20261130008000 implements MigrationInterface {
  name = 'SignOn20261130008000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE sign_in_rules (
      org_id uuid NOT NULL, issuer text, client_id text, sealed_secret text, domains text[] NOT NULL DEFAULT '{}',
      enabled boolean NOT NULL DEFAULT false, trusts_email boolean NOT NULL DEFAULT false,
      password_allowed boolean NOT NULL DEFAULT true, admin_second_factor boolean NOT NULL DEFAULT false,
      changed_at timestamptz NOT NULL DEFAULT now(), version integer NOT NULL DEFAULT 1, PRIMARY KEY (org_id),
      CONSTRAINT sign_in_rules_organisation FOREIGN KEY (org_id) REFERENCES organisation (id),
      CONSTRAINT sign_in_rules_whole CHECK (NOT enabled OR (issuer IS NOT NULL AND client_id IS NOT NULL)),
      CONSTRAINT sign_in_rules_a_way_in CHECK (enabled OR password_allowed))`);
    // Somebody who is not inside yet types an address; its domain opens the row of the organisation that has it.
    await secureTenantTable(db, {
      table: 'sign_in_rules',
      alsoReadable: `(SELECT nullif(current_setting('app.sign_on_domain', true), '')) = ANY (domains)`,
    });
    await db.query('CREATE INDEX sign_in_rules_domains ON sign_in_rules USING gin (domains)');
    await db.query(`CREATE TABLE sign_on_link (
      org_id uuid NOT NULL, issuer text NOT NULL, subject text NOT NULL, person_id uuid NOT NULL,
      linked_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, issuer, subject),
      CONSTRAINT sign_on_link_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX sign_on_link_of_person ON sign_on_link (org_id, person_id)');
    await secureTenantTable(db, { table: 'sign_on_link' });
    await db.query(`CREATE TABLE used_sign_on (
      org_id uuid NOT NULL, state_hash text NOT NULL, used_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, state_hash),
      CONSTRAINT used_sign_on_organisation FOREIGN KEY (org_id) REFERENCES organisation (id))`);
    await secureTenantTable(db, { table: 'used_sign_on', rights: 'SELECT, INSERT, DELETE' });
    await db.query(`CREATE TABLE second_factor (
      org_id uuid NOT NULL, person_id uuid NOT NULL, sealed_secret text NOT NULL, confirmed_at timestamptz,
      last_step bigint NOT NULL DEFAULT 0, recovery_hashes text[] NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, person_id),
      CONSTRAINT second_factor_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, { table: 'second_factor' });
    await db.query(`ALTER TABLE session ADD COLUMN via text NOT NULL DEFAULT 'password',
      ADD CONSTRAINT session_via CHECK (via IN ('password', 'signOn'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
