import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class Dialogues20261130000600 implements MigrationInterface {
  name = 'Dialogues20261130000600';

  async up(db: QueryRunner): Promise<void> {
    await this.whatAuthorsWrite(db);
    await this.whatPeopleChose(db);
    await db.query(`ALTER TABLE observation DROP CONSTRAINT observation_evidence_kind,
      ADD CONSTRAINT observation_evidence_kind CHECK (evidence_kind IN ('evaluation', 'response', 'dialogue', 'signOff'))`);
  }

  private async whatAuthorsWrite(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE dialogue (
      org_id uuid NOT NULL, id uuid NOT NULL, code text NOT NULL, draft jsonb NOT NULL, draft_version integer NOT NULL DEFAULT 1,
      drafted_at timestamptz NOT NULL DEFAULT now(), drafted_by_id uuid, current_version_id uuid, archived_at timestamptz,
      PRIMARY KEY (org_id, id), CONSTRAINT dialogue_code UNIQUE (org_id, code),
      CONSTRAINT dialogue_drafter_fk FOREIGN KEY (org_id, drafted_by_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX dialogue_newest ON dialogue (org_id, drafted_at, id)');
    await secureTenantTable(db, { table: 'dialogue' });

    await db.query(`CREATE TABLE dialogue_version (
      org_id uuid NOT NULL, id uuid NOT NULL, dialogue_id uuid NOT NULL, number integer NOT NULL, content jsonb NOT NULL, seconds jsonb NOT NULL,
      published_at timestamptz NOT NULL DEFAULT now(), published_by_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT dialogue_version_number UNIQUE (org_id, dialogue_id, number),
      CONSTRAINT dialogue_version_dialogue_fk FOREIGN KEY (org_id, dialogue_id) REFERENCES dialogue (org_id, id),
      CONSTRAINT dialogue_version_publisher_fk FOREIGN KEY (org_id, published_by_id) REFERENCES person (org_id, id))`);
    // What was published never changes: runs point into it.
    await secureTenantTable(db, { table: 'dialogue_version', rights: 'SELECT, INSERT' });
    await db.query(`ALTER TABLE dialogue ADD CONSTRAINT dialogue_current_version_fk
      FOREIGN KEY (org_id, current_version_id) REFERENCES dialogue_version (org_id, id)`);

    await db.query(`CREATE TABLE dialogue_revision (
      org_id uuid NOT NULL, dialogue_id uuid NOT NULL, number integer NOT NULL, content jsonb NOT NULL, began_at timestamptz NOT NULL,
      saved_at timestamptz NOT NULL, saved_by_id uuid, published_number integer, PRIMARY KEY (org_id, dialogue_id, number),
      CONSTRAINT dialogue_revision_dialogue_fk FOREIGN KEY (org_id, dialogue_id) REFERENCES dialogue (org_id, id),
      CONSTRAINT dialogue_revision_saver_fk FOREIGN KEY (org_id, saved_by_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, { table: 'dialogue_revision', rights: 'SELECT, INSERT, UPDATE' });
  }

  private async whatPeopleChose(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE dialogue_run (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, assignment_id uuid NOT NULL, step_id text NOT NULL,
      dialogue_id uuid NOT NULL, dialogue_version_id uuid NOT NULL, started_at timestamptz NOT NULL, replay_of_id uuid,
      replayed_choices smallint NOT NULL DEFAULT 0, PRIMARY KEY (org_id, id),
      CONSTRAINT dialogue_run_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT dialogue_run_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id),
      CONSTRAINT dialogue_run_dialogue_fk FOREIGN KEY (org_id, dialogue_id) REFERENCES dialogue (org_id, id),
      CONSTRAINT dialogue_run_version_fk FOREIGN KEY (org_id, dialogue_version_id) REFERENCES dialogue_version (org_id, id),
      CONSTRAINT dialogue_run_replay_fk FOREIGN KEY (org_id, replay_of_id) REFERENCES dialogue_run (org_id, id),
      CONSTRAINT dialogue_run_replay CHECK ((replay_of_id IS NULL) = (replayed_choices = 0)))`);
    await db.query('CREATE INDEX dialogue_run_of_assignment ON dialogue_run (org_id, assignment_id, step_id, started_at)');
    await db.query('CREATE INDEX dialogue_run_of_person ON dialogue_run (org_id, person_id, dialogue_id, started_at)');
    // Raw evidence: results are counted again from it, so nobody changes it.
    await secureTenantTable(db, { table: 'dialogue_run', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE dialogue_choice (
      org_id uuid NOT NULL, run_id uuid NOT NULL, number smallint NOT NULL, turn_id text NOT NULL, reply_id text NOT NULL,
      chosen_at timestamptz NOT NULL, PRIMARY KEY (org_id, run_id, number),
      CONSTRAINT dialogue_choice_run_fk FOREIGN KEY (org_id, run_id) REFERENCES dialogue_run (org_id, id))`);
    await secureTenantTable(db, { table: 'dialogue_choice', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE dialogue_run_end (
      org_id uuid NOT NULL, run_id uuid NOT NULL, ended_at timestamptz NOT NULL, points smallint NOT NULL, best_points smallint NOT NULL,
      best_points_on_way smallint NOT NULL, ratio double precision NOT NULL, PRIMARY KEY (org_id, run_id),
      CONSTRAINT dialogue_run_end_run_fk FOREIGN KEY (org_id, run_id) REFERENCES dialogue_run (org_id, id),
      CONSTRAINT dialogue_run_end_ratio CHECK (ratio >= 0 AND ratio <= 1),
      CONSTRAINT dialogue_run_end_points CHECK (points >= 0 AND points <= best_points AND points <= best_points_on_way))`);
    await secureTenantTable(db, { table: 'dialogue_run_end', rights: 'SELECT, INSERT' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
