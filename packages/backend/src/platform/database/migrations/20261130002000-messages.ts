import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** One path for messages: the inbox beside mail, what a person wants of each kind and when, digests, and a calendar to subscribe to. */
export class Messages20261130002000 implements MigrationInterface {
  name = 'Messages20261130002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE reminder ADD COLUMN address_refused boolean NOT NULL DEFAULT false, ADD COLUMN skip_reason text, ADD COLUMN digest_id uuid,
      DROP CONSTRAINT reminder_channel, DROP CONSTRAINT reminder_state,
      ADD CONSTRAINT reminder_channel CHECK (channel IN ('mail', 'inApp')),
      ADD CONSTRAINT reminder_state CHECK (state IN ('pending', 'sending', 'sent', 'unknown', 'failed', 'gathered', 'cancelled')),
      ADD CONSTRAINT reminder_skipped CHECK (skip_reason IN ('replaced', 'noLongerTrue', 'switchedOff', 'recipientGone', 'alreadyRead'))`);
    await db.query('DROP INDEX reminder_waiting');
    await db.query(
      `CREATE INDEX reminder_waiting ON reminder (org_id, channel, next_try_at) WHERE state IN ('pending', 'sending', 'unknown')`,
    );
    await db.query('CREATE INDEX reminder_of_recipient ON reminder (org_id, recipient_id, state)');
    await db.query('CREATE INDEX reminder_by_moment ON reminder (org_id, due_at, id)');
    await db.query(`CREATE TABLE inbox_message (
      org_id uuid NOT NULL, id uuid NOT NULL, recipient_id uuid NOT NULL, kind text NOT NULL, subject_id uuid NOT NULL, due_at timestamptz NOT NULL,
      facts jsonb NOT NULL, arrived_at timestamptz NOT NULL, read_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT inbox_message_once UNIQUE (org_id, kind, subject_id, due_at, recipient_id),
      CONSTRAINT inbox_message_recipient FOREIGN KEY (org_id, recipient_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX inbox_message_newest ON inbox_message (org_id, recipient_id, arrived_at, id)');
    await db.query('CREATE INDEX inbox_message_unread ON inbox_message (org_id, recipient_id) WHERE read_at IS NULL');
    await db.query(`CREATE TABLE message_choice (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, kind text NOT NULL, channel text NOT NULL, choice text NOT NULL,
      PRIMARY KEY (org_id, id), CONSTRAINT message_choice_once UNIQUE (org_id, person_id, kind, channel),
      CONSTRAINT message_choice_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT message_choice_channel CHECK (channel IN ('mail', 'inApp')),
      CONSTRAINT message_choice_choice CHECK (choice IN ('instant', 'digest', 'off')))`);
    await db.query(`CREATE TABLE message_settings (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, quiet_from text, quiet_to text, peak_from text, peak_to text,
      peak_days smallint[] NOT NULL, digest_rhythm text NOT NULL, digest_at text NOT NULL, digest_weekday smallint NOT NULL,
      PRIMARY KEY (org_id, id), CONSTRAINT message_settings_person UNIQUE (org_id, person_id),
      CONSTRAINT message_settings_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT message_settings_quiet CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
      CONSTRAINT message_settings_peak CHECK ((peak_from IS NULL) = (peak_to IS NULL)),
      CONSTRAINT message_settings_days CHECK (peak_days <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
      CONSTRAINT message_settings_rhythm CHECK (digest_rhythm IN ('daily', 'weekly', 'off')),
      CONSTRAINT message_settings_weekday CHECK (digest_weekday BETWEEN 1 AND 7))`);
    await db.query(`CREATE TABLE calendar_feed (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, token_hash text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
      last_read_at timestamptz, PRIMARY KEY (org_id, id), CONSTRAINT calendar_feed_person UNIQUE (org_id, person_id),
      CONSTRAINT calendar_feed_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX calendar_feed_by_hash ON calendar_feed (token_hash)');
    for (const table of ['inbox_message', 'message_choice', 'message_settings']) await secureTenantTable(db, { table });
    await secureTenantTable(db, {
      table: 'calendar_feed',
      alsoReadable: `token_hash = (SELECT nullif(current_setting('app.calendar_token_hash', true), ''))`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
