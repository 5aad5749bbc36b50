import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class QuestionBank20261130000210 implements MigrationInterface {
  name = 'QuestionBank20261130000210';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE question (
      org_id uuid NOT NULL, id uuid NOT NULL, code text NOT NULL, draft jsonb NOT NULL, draft_version integer NOT NULL DEFAULT 1,
      drafted_at timestamptz NOT NULL DEFAULT now(), drafted_by_id uuid, tags text array NOT NULL DEFAULT '{}', kind text NOT NULL,
      skill_ids text array NOT NULL DEFAULT '{}', missing_languages text array NOT NULL DEFAULT '{}', words text NOT NULL, fingerprint text NOT NULL,
      current_version_id uuid, retired_at timestamptz, PRIMARY KEY (org_id, id), CONSTRAINT question_code UNIQUE (org_id, code),
      CONSTRAINT question_drafter_fk FOREIGN KEY (org_id, drafted_by_id) REFERENCES person (org_id, id),
      CONSTRAINT question_draft_id CHECK (draft ->> 'id' = code))`);
    await db.query('CREATE INDEX question_newest ON question (org_id, drafted_at, id)');
    // Nothing is deleted: answers, attempts and cards point at it.
    await secureTenantTable(db, { table: 'question', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE question_version (
      org_id uuid NOT NULL, id uuid NOT NULL, question_id uuid NOT NULL, number integer NOT NULL, content jsonb NOT NULL,
      activated_at timestamptz NOT NULL DEFAULT now(), activated_by_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT question_version_number UNIQUE (org_id, question_id, number),
      CONSTRAINT question_version_question_fk FOREIGN KEY (org_id, question_id) REFERENCES question (org_id, id),
      CONSTRAINT question_version_activator_fk FOREIGN KEY (org_id, activated_by_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, { table: 'question_version', rights: 'SELECT, INSERT' });
    await db.query(`ALTER TABLE question ADD CONSTRAINT question_current_version_fk
      FOREIGN KEY (org_id, current_version_id) REFERENCES question_version (org_id, id)`);
    await db.query('CREATE INDEX response_of_question ON response (org_id, question_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
