import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Several evaluators score the same calls without seeing each other, and agree on rules afterwards. */
export class Calibration20261124000500 implements MigrationInterface {
  name = 'Calibration20261124000500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE calibration (
      org_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, lead_id uuid NOT NULL, reference_id uuid, scorecard_version_id uuid NOT NULL,
      version integer NOT NULL DEFAULT 1, opened_at timestamptz NOT NULL DEFAULT clock_timestamp(), closed_at timestamptz, revealed_at timestamptz,
      PRIMARY KEY (org_id, id),
      CONSTRAINT calibration_lead FOREIGN KEY (org_id, lead_id) REFERENCES person (org_id, id),
      CONSTRAINT calibration_reference FOREIGN KEY (org_id, reference_id) REFERENCES person (org_id, id),
      CONSTRAINT calibration_scorecard_version FOREIGN KEY (org_id, scorecard_version_id) REFERENCES scorecard_version (org_id, id),
      CONSTRAINT calibration_name CHECK (btrim(name) <> ''),
      CONSTRAINT calibration_closed CHECK (closed_at IS NULL OR revealed_at IS NOT NULL))`);
    await db.query('CREATE INDEX calibration_of_lead ON calibration (org_id, lead_id)');
    await db.query('CREATE INDEX calibration_recent ON calibration (org_id, opened_at, id)');
    await secureTenantTable(db, { table: 'calibration', rights: 'SELECT, INSERT, UPDATE' });
    await db.query(`CREATE TABLE calibration_call (
      org_id uuid NOT NULL, calibration_id uuid NOT NULL, interaction_id uuid NOT NULL, place smallint NOT NULL,
      PRIMARY KEY (org_id, calibration_id, interaction_id),
      CONSTRAINT calibration_call_calibration FOREIGN KEY (org_id, calibration_id) REFERENCES calibration (org_id, id),
      CONSTRAINT calibration_call_interaction FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT calibration_call_place CHECK (place BETWEEN 1 AND 12))`);
    await db.query('CREATE INDEX calibration_call_of_interaction ON calibration_call (org_id, interaction_id)');
    await secureTenantTable(db, { table: 'calibration_call', rights: 'SELECT, INSERT' });
    await db.query(`CREATE TABLE calibration_evaluator (
      org_id uuid NOT NULL, calibration_id uuid NOT NULL, evaluator_id uuid NOT NULL, PRIMARY KEY (org_id, calibration_id, evaluator_id),
      CONSTRAINT calibration_evaluator_calibration FOREIGN KEY (org_id, calibration_id) REFERENCES calibration (org_id, id),
      CONSTRAINT calibration_evaluator_person FOREIGN KEY (org_id, evaluator_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX calibration_of_evaluator ON calibration_evaluator (org_id, evaluator_id)');
    await secureTenantTable(db, { table: 'calibration_evaluator', rights: 'SELECT, INSERT' });
    await db.query(`CREATE TABLE calibration_decision (
      org_id uuid NOT NULL, id uuid NOT NULL, calibration_id uuid NOT NULL, interaction_id uuid NOT NULL, criterion_id text NOT NULL,
      answer jsonb NOT NULL, rule_note jsonb, decided_by_id uuid NOT NULL, decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      draft_version_id uuid, PRIMARY KEY (org_id, id),
      CONSTRAINT calibration_decision_call FOREIGN KEY (org_id, calibration_id, interaction_id)
        REFERENCES calibration_call (org_id, calibration_id, interaction_id),
      CONSTRAINT calibration_decision_person FOREIGN KEY (org_id, decided_by_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX calibration_decision_log ON calibration_decision (org_id, calibration_id, id)');
    // A log: what was agreed is followed by what is agreed later, and never changed.
    await secureTenantTable(db, { table: 'calibration_decision', rights: 'SELECT, INSERT' });
    await db.query(
      `CREATE UNIQUE INDEX evaluation_one_blind ON evaluation (org_id, interaction_id, evaluator_id) WHERE kind = 'calibration' AND state <> 'withdrawn'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
