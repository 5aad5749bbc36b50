import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Rules that say what happens when something shows about somebody, and what they did. */
export class NextSteps20261130003000 implements MigrationInterface {
  name = 'NextSteps20261130003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE next_step_rule (
      org_id uuid NOT NULL, id uuid NOT NULL, definition jsonb NOT NULL, state text NOT NULL, version integer NOT NULL DEFAULT 1,
      looked_until timestamptz, created_by_id uuid NOT NULL, created_at timestamptz NOT NULL, changed_by_id uuid NOT NULL,
      changed_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT next_step_rule_creator FOREIGN KEY (org_id, created_by_id) REFERENCES person (org_id, id),
      CONSTRAINT next_step_rule_changer FOREIGN KEY (org_id, changed_by_id) REFERENCES person (org_id, id),
      CONSTRAINT next_step_rule_state CHECK (state IN ('on', 'off', 'deleted')))`);
    await secureTenantTable(db, { table: 'next_step_rule' });
    await db.query(`CREATE TABLE next_step_version (
      org_id uuid NOT NULL, rule_id uuid NOT NULL, number integer NOT NULL, definition jsonb NOT NULL, saved_by_id uuid NOT NULL,
      saved_at timestamptz NOT NULL, PRIMARY KEY (org_id, rule_id, number),
      CONSTRAINT next_step_version_rule FOREIGN KEY (org_id, rule_id) REFERENCES next_step_rule (org_id, id),
      CONSTRAINT next_step_version_author FOREIGN KEY (org_id, saved_by_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, { table: 'next_step_version' });
    await db.query(`CREATE TABLE next_step_firing (
      org_id uuid NOT NULL, id uuid NOT NULL, rule_id uuid NOT NULL, rule_version integer NOT NULL, person_id uuid NOT NULL, occasion text NOT NULL,
      subject_id text NOT NULL, evidence text[] NOT NULL, through timestamptz NOT NULL, held_at timestamptz, taken_at timestamptz,
      outcomes jsonb NOT NULL DEFAULT '[]', undone_at timestamptz, undone_by_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT next_step_firing_once UNIQUE (org_id, rule_id, person_id, occasion),
      CONSTRAINT next_step_firing_rule FOREIGN KEY (org_id, rule_id) REFERENCES next_step_rule (org_id, id),
      CONSTRAINT next_step_firing_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT next_step_firing_undoer FOREIGN KEY (org_id, undone_by_id) REFERENCES person (org_id, id),
      CONSTRAINT next_step_firing_at CHECK (held_at IS NOT NULL OR taken_at IS NOT NULL))`);
    await db.query('CREATE INDEX next_step_firing_of_person ON next_step_firing (org_id, person_id)');
    await secureTenantTable(db, { table: 'next_step_firing' });
    await db.query(`ALTER TABLE practice_card ADD COLUMN because text NOT NULL DEFAULT ''`);
    await db.query(`ALTER TABLE draw DROP CONSTRAINT draw_motive,
      ADD CONSTRAINT draw_motive CHECK (motive IN ('customerLow', 'newAgent', 'complaint', 'other', 'rule'))`);
    await db.query(`ALTER TABLE agenda_item DROP CONSTRAINT agenda_item_source, ADD CONSTRAINT agenda_item_source
      CHECK (source IN ('agent', 'coach', 'lastTime', 'failedCriterion', 'misconception', 'nextStep'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
