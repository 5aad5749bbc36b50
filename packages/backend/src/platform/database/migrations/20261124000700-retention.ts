import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** How long sound, words and evaluations are kept; what must stay longer; and the proof of what went. */
export class Retention20261124000700 implements MigrationInterface {
  name = 'Retention20261124000700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'ALTER TABLE interaction ADD COLUMN audio_removed_at timestamptz, ADD COLUMN transcript_removed_at timestamptz',
    );
    await db.query(`CREATE TABLE retention_rule (
      org_id uuid NOT NULL, class text NOT NULL, days integer, version integer NOT NULL DEFAULT 1, changed_by_id uuid NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, class),
      CONSTRAINT retention_rule_changed_by FOREIGN KEY (org_id, changed_by_id) REFERENCES person (org_id, id),
      CONSTRAINT retention_rule_class CHECK (class IN ('audio', 'transcript', 'evaluation')),
      CONSTRAINT retention_rule_days CHECK (days BETWEEN 1 AND 36500))`);
    await secureTenantTable(db, { table: 'retention_rule', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE legal_hold (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, reason text NOT NULL, set_by_id uuid NOT NULL,
      set_at timestamptz NOT NULL DEFAULT clock_timestamp(), lifted_by_id uuid, lifted_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT legal_hold_interaction FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT legal_hold_set_by FOREIGN KEY (org_id, set_by_id) REFERENCES person (org_id, id),
      CONSTRAINT legal_hold_lifted_by FOREIGN KEY (org_id, lifted_by_id) REFERENCES person (org_id, id),
      CONSTRAINT legal_hold_reason CHECK (btrim(reason) <> ''),
      CONSTRAINT legal_hold_lifted CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL)))`);
    await db.query('CREATE UNIQUE INDEX legal_hold_once ON legal_hold (org_id, interaction_id) WHERE lifted_at IS NULL');
    await secureTenantTable(db, { table: 'legal_hold', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE pending_deletion (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, storage_key text NOT NULL, object_sha256 text NOT NULL,
      bytes integer NOT NULL, due_at timestamptz NOT NULL, marked_at timestamptz NOT NULL, job_id text NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT pending_deletion_interaction FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id))`);
    await secureTenantTable(db, { table: 'pending_deletion', rights: 'SELECT, INSERT, DELETE' });

    await db.query(`CREATE TABLE deletion_record (
      org_id uuid NOT NULL, id uuid NOT NULL, class text NOT NULL, subject_id uuid NOT NULL, interaction_id uuid NOT NULL,
      object_sha256 text NOT NULL, bytes integer NOT NULL, due_at timestamptz NOT NULL, deleted_at timestamptz NOT NULL, job_id text NOT NULL,
      PRIMARY KEY (org_id, id),
      CONSTRAINT deletion_record_once UNIQUE (org_id, class, subject_id),
      CONSTRAINT deletion_record_interaction FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT deletion_record_class CHECK (class IN ('audio', 'transcript', 'evaluation')))`);
    await db.query('CREATE INDEX deletion_record_recent ON deletion_record (org_id, deleted_at, id)');
    await db.query(`CREATE INDEX deletion_record_content ON deletion_record (org_id, object_sha256) WHERE class = 'audio'`);
    // Append-only: proof that can be changed proves nothing.
    await secureTenantTable(db, { table: 'deletion_record', rights: 'SELECT, INSERT' });
    await this.removal(db);
  }

  /**
   * Results and disputes are never deleted by the product, except when the whole evaluation's time has come: one door, which opens
   * for what has its proof in the same transaction. Row-level security is forced on the owner too, so it stays in the organisation.
   */
  private async removal(db: QueryRunner): Promise<void> {
    await db.query(`CREATE FUNCTION remove_evaluation(organisation uuid, evaluation uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM deletion_record d WHERE d.org_id = organisation AND d.class = 'evaluation' AND d.subject_id = evaluation) THEN
          RAISE EXCEPTION 'An evaluation is removed with its proof, or not at all.';
        END IF;
        DELETE FROM dispute_item t USING dispute d WHERE d.org_id = organisation AND d.evaluation_id = evaluation
          AND t.org_id = d.org_id AND t.dispute_id = d.id;
        DELETE FROM dispute t WHERE t.org_id = organisation AND t.evaluation_id = evaluation;
        DELETE FROM evaluation_result t WHERE t.org_id = organisation AND t.evaluation_id = evaluation;
        DELETE FROM evaluation_fragment t WHERE t.org_id = organisation AND t.evaluation_id = evaluation;
        DELETE FROM evaluation_note t WHERE t.org_id = organisation AND t.evaluation_id = evaluation;
        DELETE FROM public.evaluation t WHERE t.org_id = organisation AND t.id = evaluation;
      END $$`);
    await db.query('REVOKE ALL ON FUNCTION remove_evaluation(uuid, uuid) FROM PUBLIC');
    await db.query('GRANT EXECUTE ON FUNCTION remove_evaluation(uuid, uuid) TO app_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
