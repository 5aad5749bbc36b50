import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class Platform20261101000100 implements MigrationInterface {
  name = 'Platform20261101000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE outbox_event (
      org_id uuid NOT NULL, id uuid NOT NULL, type text NOT NULL, version smallint NOT NULL, payload jsonb NOT NULL,
      occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(), relayed_at timestamptz, PRIMARY KEY (org_id, id))`);
    await db.query('CREATE INDEX outbox_waiting ON outbox_event (occurred_at) WHERE relayed_at IS NULL');
    await db.query('CREATE INDEX outbox_relayed ON outbox_event (type, relayed_at)');
    await secureTenantTable(db, { table: 'outbox_event', system: true });

    await db.query(`CREATE TABLE processed_event (
      org_id uuid NOT NULL, event_id uuid NOT NULL, consumer text NOT NULL, processed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (org_id, event_id, consumer))`);
    await secureTenantTable(db, { table: 'processed_event', system: true });

    await db.query(`CREATE TABLE audit_entry (
      org_id uuid NOT NULL, id uuid NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(), actor_id uuid, action text NOT NULL, subject_kind text NOT NULL,
      subject_id uuid, details jsonb NOT NULL DEFAULT '{}', sequence bigint NOT NULL, hash text NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT audit_sequence UNIQUE (org_id, sequence))`);
    await secureTenantTable(db, { table: 'audit_entry', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE idempotency_key (
      org_id uuid NOT NULL, person_id uuid NOT NULL, key uuid NOT NULL, body_hash text NOT NULL, answer jsonb, created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (org_id, person_id, key))`);
    await secureTenantTable(db, { table: 'idempotency_key' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
