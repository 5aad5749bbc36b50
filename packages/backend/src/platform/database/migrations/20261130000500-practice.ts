import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Cards that return, the answers to them, and the point on a coaching agenda that comes from one. */
export class Practice20261130000500 implements MigrationInterface {
  name = 'Practice20261130000500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE practice_card (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, source_kind text NOT NULL, source_id text NOT NULL,
      reference_id uuid NOT NULL, course_id uuid, question jsonb, recall jsonb, skill_ids uuid array NOT NULL,
      source_ratio double precision NOT NULL, source_certainty text, source_at timestamptz NOT NULL, seed text NOT NULL,
      stability double precision, difficulty double precision, reviewed_on date, due_on date, interval_days smallint NOT NULL DEFAULT 0,
      reps smallint NOT NULL DEFAULT 0, lapses smallint NOT NULL DEFAULT 0, last_review_id uuid, last_reviewed_at timestamptz,
      misconception_at timestamptz, suspended_at timestamptz, made_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT practice_card_source UNIQUE (org_id, person_id, source_kind, source_id),
      CONSTRAINT practice_card_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT practice_card_source_kind CHECK (source_kind IN ('question', 'criterion')),
      CONSTRAINT practice_card_content CHECK ((question IS NULL) <> (recall IS NULL)),
      CONSTRAINT practice_card_memory CHECK ((reviewed_on IS NULL) = (due_on IS NULL) AND (reviewed_on IS NULL) = (stability IS NULL)))
      WITH (fillfactor = 80)`);
    await db.query('CREATE INDEX practice_card_of_person ON practice_card (org_id, person_id, suspended_at, due_on)');
    await secureTenantTable(db, { table: 'practice_card', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE practice_review (
      org_id uuid NOT NULL, id uuid NOT NULL, card_id uuid NOT NULL, person_id uuid NOT NULL, answer jsonb, certainty text,
      ratio double precision, rating text NOT NULL, misconception boolean NOT NULL, reviewed_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL DEFAULT clock_timestamp(), before jsonb NOT NULL, due_on date NOT NULL, interval_days smallint NOT NULL,
      PRIMARY KEY (org_id, id),
      CONSTRAINT practice_review_card_fk FOREIGN KEY (org_id, card_id) REFERENCES practice_card (org_id, id),
      CONSTRAINT practice_review_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT practice_review_rating CHECK (rating IN ('again', 'hard', 'good', 'easy')),
      CONSTRAINT practice_review_answer CHECK ((answer IS NULL) = (certainty IS NULL) AND (answer IS NULL) = (ratio IS NULL)),
      CONSTRAINT practice_review_ratio CHECK (ratio >= 0 AND ratio <= 1))`);
    await db.query('CREATE INDEX practice_review_of_card ON practice_review (org_id, card_id)');
    // Raw answers, as for responses: nobody changes one, and taking one back is a row of its own.
    await secureTenantTable(db, { table: 'practice_review', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE practice_undo (
      org_id uuid NOT NULL, review_id uuid NOT NULL, undone_at timestamptz NOT NULL, PRIMARY KEY (org_id, review_id),
      CONSTRAINT practice_undo_review_fk FOREIGN KEY (org_id, review_id) REFERENCES practice_review (org_id, id))`);
    await secureTenantTable(db, { table: 'practice_undo', rights: 'SELECT, INSERT' });

    await db.query('ALTER TABLE agenda_item ADD COLUMN practice_card_id uuid');
    await db.query(`CREATE UNIQUE INDEX agenda_item_misconception ON agenda_item (org_id, session_id, practice_card_id)
      WHERE practice_card_id IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
