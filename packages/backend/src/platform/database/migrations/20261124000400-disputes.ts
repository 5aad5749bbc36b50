import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** What comes after the score: disputes per criterion, reminders to read, scoring oneself, and the organisation's choices about it. */
export class Disputes20261124000400 implements MigrationInterface {
  name = 'Disputes20261124000400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE dispute (
      org_id uuid NOT NULL, id uuid NOT NULL, evaluation_id uuid NOT NULL, round smallint NOT NULL, state text NOT NULL DEFAULT 'open',
      version integer NOT NULL DEFAULT 1, reviewer_id uuid, opened_at timestamptz NOT NULL, due_at timestamptz NOT NULL, closed_at timestamptz,
      result_before_id uuid NOT NULL, result_after_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT dispute_round UNIQUE (org_id, evaluation_id, round),
      CONSTRAINT dispute_evaluation FOREIGN KEY (org_id, evaluation_id) REFERENCES evaluation (org_id, id),
      CONSTRAINT dispute_reviewer FOREIGN KEY (org_id, reviewer_id) REFERENCES person (org_id, id),
      CONSTRAINT dispute_result_before FOREIGN KEY (org_id, result_before_id) REFERENCES evaluation_result (org_id, id),
      CONSTRAINT dispute_result_after FOREIGN KEY (org_id, result_after_id) REFERENCES evaluation_result (org_id, id),
      CONSTRAINT dispute_state CHECK (state IN ('open', 'resolved', 'withdrawn')),
      CONSTRAINT dispute_rounds CHECK (round BETWEEN 1 AND 2))`);
    await db.query('CREATE INDEX dispute_due ON dispute (org_id, due_at)');
    await db.query(`CREATE INDEX dispute_of_reviewer ON dispute (org_id, reviewer_id) WHERE state = 'open'`);
    await secureTenantTable(db, { table: 'dispute', rights: 'SELECT, INSERT, UPDATE' });
    await db.query(`CREATE TABLE dispute_item (
      org_id uuid NOT NULL, dispute_id uuid NOT NULL, criterion_id text NOT NULL, criterion_text jsonb NOT NULL, place smallint NOT NULL,
      reason text NOT NULL, start_ms integer, end_ms integer, original_answer jsonb NOT NULL, proposed_answer jsonb, outcome text,
      outcome_reason text, new_answer jsonb, PRIMARY KEY (org_id, dispute_id, criterion_id),
      CONSTRAINT dispute_item_dispute FOREIGN KEY (org_id, dispute_id) REFERENCES dispute (org_id, id),
      CONSTRAINT dispute_item_reason CHECK (btrim(reason) <> ''),
      CONSTRAINT dispute_item_outcome CHECK (outcome IN ('upheld', 'adjusted', 'rejected')),
      CONSTRAINT dispute_item_decision CHECK ((outcome IS NULL) = (outcome_reason IS NULL) AND (new_answer IS NULL OR outcome <> 'rejected')),
      CONSTRAINT dispute_item_fragment CHECK ((start_ms IS NULL) = (end_ms IS NULL) AND start_ms >= 0 AND end_ms >= start_ms))`);
    await secureTenantTable(db, { table: 'dispute_item', rights: 'SELECT, INSERT, UPDATE' });
    await db.query('ALTER TABLE evaluation ADD COLUMN reminded_at timestamptz');
    // Before this there was a mail five days after release: who had that one is not reminded again. Row security is lifted for the owner only.
    await db.query('ALTER TABLE evaluation NO FORCE ROW LEVEL SECURITY');
    await db.query(
      `UPDATE evaluation SET reminded_at = released_at + interval '5 days' WHERE state = 'released' AND released_at < now() - interval '5 days'`,
    );
    await db.query('ALTER TABLE evaluation FORCE ROW LEVEL SECURITY');
    await db.query(
      `CREATE INDEX evaluation_to_remind ON evaluation (org_id, released_at) WHERE state = 'released' AND reminded_at IS NULL`,
    );
    await db.query(
      `CREATE UNIQUE INDEX evaluation_one_self ON evaluation (org_id, interaction_id) WHERE kind = 'self' AND state <> 'withdrawn'`,
    );
    await db.query(`ALTER TABLE quality_setting ADD COLUMN version integer NOT NULL DEFAULT 1,
      ADD COLUMN dispute_review_days smallint NOT NULL DEFAULT 5, ADD COLUMN remind_after_days smallint NOT NULL DEFAULT 5,
      ADD COLUMN self_evaluation boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT quality_setting_review CHECK (dispute_review_days BETWEEN 1 AND 60),
      ADD CONSTRAINT quality_setting_remind CHECK (remind_after_days BETWEEN 0 AND 45),
      ADD CONSTRAINT quality_setting_random CHECK (random_per_month BETWEEN 0 AND 100)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
