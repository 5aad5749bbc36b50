import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class Messaging20261101000600 implements MigrationInterface {
  name = 'Messaging20261101000600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE reminder (
      org_id uuid NOT NULL, id uuid NOT NULL, kind text NOT NULL, subject_id uuid NOT NULL, due_at timestamptz NOT NULL, recipient_id uuid NOT NULL,
      channel text NOT NULL DEFAULT 'mail', state text NOT NULL DEFAULT 'pending', message_id text NOT NULL,
      next_try_at timestamptz NOT NULL, claimed_at timestamptz, sent_at timestamptz, tries integer NOT NULL DEFAULT 0,
      possibly_doubled integer NOT NULL DEFAULT 0, last_error text, last_error_at timestamptz,
      PRIMARY KEY (org_id, id),
      CONSTRAINT reminder_once UNIQUE (org_id, kind, subject_id, due_at, recipient_id, channel),
      CONSTRAINT reminder_recipient FOREIGN KEY (org_id, recipient_id) REFERENCES person (org_id, id),
      CONSTRAINT reminder_channel CHECK (channel IN ('mail')),
      CONSTRAINT reminder_state CHECK (state IN ('pending', 'sending', 'sent', 'unknown', 'failed', 'cancelled'))) WITH (fillfactor = 80)`);
    await db.query(
      `CREATE INDEX reminder_waiting ON reminder (org_id, next_try_at) WHERE state IN ('pending', 'sending', 'unknown')`,
    );
    await db.query('CREATE INDEX reminder_of_subject ON reminder (org_id, subject_id)');
    await secureTenantTable(db, { table: 'reminder' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
