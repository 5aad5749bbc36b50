import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class InteractionsIn20261124000200 implements MigrationInterface {
  name = 'InteractionsIn20261124000200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE interaction ADD COLUMN paused_spans jsonb NOT NULL DEFAULT '[]'`);

    await db.query(`CREATE TABLE parked_interaction (
      org_id uuid NOT NULL, id uuid NOT NULL, source_key text NOT NULL, employee_number text NOT NULL, state text NOT NULL DEFAULT 'waiting',
      parked_by_id uuid, channel text NOT NULL, direction text NOT NULL, queue text, started_at timestamptz NOT NULL, duration_seconds integer NOT NULL,
      subject text, language text NOT NULL, customer_reference_hash text, paused_spans jsonb NOT NULL DEFAULT '[]', turns jsonb, recording jsonb,
      peaks bytea, storage_key text, recording_sha256 text, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT parked_source UNIQUE (org_id, source_key), CONSTRAINT parked_content UNIQUE (org_id, recording_sha256),
      CONSTRAINT parked_by_fk FOREIGN KEY (org_id, parked_by_id) REFERENCES person (org_id, id),
      CONSTRAINT parked_state CHECK (state IN ('waiting', 'discarded')),
      CONSTRAINT parked_discarded CHECK (state = 'waiting' OR (turns IS NULL AND recording IS NULL AND storage_key IS NULL)),
      CONSTRAINT parked_channel CHECK (channel IN ('phone', 'chat')), CONSTRAINT parked_direction CHECK (direction IN ('inbound', 'outbound')),
      CONSTRAINT parked_language CHECK (language IN ('nl', 'en')))`);
    await db.query(`CREATE INDEX parked_number ON parked_interaction (org_id, employee_number) WHERE state = 'waiting'`);
    await secureTenantTable(db, { table: 'parked_interaction' });

    await db.query(`CREATE TABLE api_key (
      org_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, prefix text NOT NULL, key_hash text NOT NULL, scopes text[] NOT NULL,
      created_by_id uuid NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), last_used_at timestamptz, revoked_at timestamptz,
      PRIMARY KEY (org_id, id), CONSTRAINT api_key_hash UNIQUE (org_id, key_hash),
      CONSTRAINT api_key_creator_fk FOREIGN KEY (org_id, created_by_id) REFERENCES person (org_id, id),
      CONSTRAINT api_key_scopes CHECK (scopes <@ ARRAY['interactions:write'] AND scopes <> '{}'))`);
    await db.query('CREATE INDEX api_key_by_hash ON api_key (key_hash)');
    // A request comes with a key before its organisation is known: who holds the key may look up whose it is.
    await secureTenantTable(db, {
      table: 'api_key',
      alsoReadable: `key_hash = (SELECT nullif(current_setting('app.api_key_hash', true), ''))`,
    });

    await db.query(`CREATE TABLE ingest_request (
      org_id uuid NOT NULL, key text NOT NULL, body_hash text NOT NULL, answer jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (org_id, key))`);
    await secureTenantTable(db, { table: 'ingest_request' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
