import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class QualityEvaluations20261101000310 implements MigrationInterface {
  name = 'QualityEvaluations20261101000310';

  async up(db: QueryRunner): Promise<void> {
    await this.scorecards(db);
    await this.evaluations(db);
    await this.partsOfEvaluations(db);
    await db.query(`CREATE TABLE quality_setting (
      org_id uuid NOT NULL, release_delay_days smallint NOT NULL DEFAULT 0, dispute_working_days smallint NOT NULL DEFAULT 10,
      random_per_month smallint NOT NULL DEFAULT 7, PRIMARY KEY (org_id),
      CONSTRAINT quality_setting_release CHECK (release_delay_days BETWEEN 0 AND 45),
      CONSTRAINT quality_setting_dispute CHECK (dispute_working_days BETWEEN 1 AND 60))`);
    await secureTenantTable(db, { table: 'quality_setting' });
  }

  private async scorecards(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE scorecard (
      org_id uuid NOT NULL, id uuid NOT NULL, code text NOT NULL, name jsonb NOT NULL, description jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT scorecard_code UNIQUE (org_id, code))`);
    await secureTenantTable(db, { table: 'scorecard' });
    await db.query(`CREATE TABLE scorecard_version (
      org_id uuid NOT NULL, id uuid NOT NULL, scorecard_id uuid NOT NULL, number smallint NOT NULL, content jsonb NOT NULL,
      published_at timestamptz, published_by_id uuid, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT scorecard_version_number UNIQUE (org_id, scorecard_id, number),
      CONSTRAINT scorecard_version_scorecard FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard (org_id, id),
      CONSTRAINT scorecard_version_publisher FOREIGN KEY (org_id, published_by_id) REFERENCES person (org_id, id),
      CONSTRAINT scorecard_version_count CHECK (number >= 1))`);
    await secureTenantTable(db, { table: 'scorecard_version' });
    await db.query(`CREATE TABLE comment_template (
      org_id uuid NOT NULL, id uuid NOT NULL, code text NOT NULL, skill_id uuid, title jsonb NOT NULL, text jsonb NOT NULL,
      PRIMARY KEY (org_id, id), CONSTRAINT comment_template_code UNIQUE (org_id, code),
      CONSTRAINT comment_template_skill FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id))`);
    await secureTenantTable(db, { table: 'comment_template' });
  }

  private async evaluations(db: QueryRunner): Promise<void> {
    // A draft is saved every few seconds and none of those columns is in an index: room on the page keeps the updates HOT.
    await db.query(`CREATE TABLE evaluation (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, scorecard_version_id uuid NOT NULL,
      evaluator_id uuid NOT NULL, agent_id uuid NOT NULL, kind text NOT NULL, draw_reason text, inclusion_probability double precision,
      state text NOT NULL DEFAULT 'draft', version integer NOT NULL DEFAULT 1, answers smallint[] NOT NULL,
      strength text NOT NULL DEFAULT '', tip text NOT NULL DEFAULT '', highlight_fragment_id uuid, scoring_seconds integer NOT NULL DEFAULT 0,
      started_at timestamptz NOT NULL DEFAULT now(), submitted_at timestamptz, grading_job_id text, graded_at timestamptz,
      release_at timestamptz, released_at timestamptz, disputable_until timestamptz, dispute_rounds smallint NOT NULL DEFAULT 0,
      acknowledged_at timestamptz, agent_note text NOT NULL DEFAULT '', withdraw_reason text, PRIMARY KEY (org_id, id),
      CONSTRAINT evaluation_interaction FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT evaluation_scorecard_version FOREIGN KEY (org_id, scorecard_version_id) REFERENCES scorecard_version (org_id, id),
      CONSTRAINT evaluation_evaluator FOREIGN KEY (org_id, evaluator_id) REFERENCES person (org_id, id),
      CONSTRAINT evaluation_agent FOREIGN KEY (org_id, agent_id) REFERENCES person (org_id, id),
      CONSTRAINT evaluation_state CHECK (state IN ('draft', 'submitted', 'graded', 'released', 'acknowledged', 'disputed', 'resolved', 'withdrawn')),
      CONSTRAINT evaluation_kind CHECK (kind IN ('live', 'calibration', 'self'))) WITH (fillfactor = 80)`);
    // One interaction counts once in a person's figures.
    await db.query(
      `CREATE UNIQUE INDEX evaluation_one_live ON evaluation (org_id, interaction_id) WHERE kind = 'live' AND state <> 'withdrawn'`,
    );
    await db.query('CREATE INDEX evaluation_of_interaction ON evaluation (org_id, interaction_id)');
    await db.query('CREATE INDEX evaluation_of_evaluator ON evaluation (org_id, evaluator_id, started_at)');
    await db.query('CREATE INDEX evaluation_of_agent ON evaluation (org_id, agent_id, released_at)');
    await db.query(`CREATE INDEX evaluation_to_release ON evaluation (org_id, release_at) WHERE state = 'graded'`);
    await secureTenantTable(db, { table: 'evaluation' });
  }

  private async partsOfEvaluations(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE evaluation_note (
      org_id uuid NOT NULL, evaluation_id uuid NOT NULL, criterion_index smallint NOT NULL, text text NOT NULL,
      PRIMARY KEY (org_id, evaluation_id, criterion_index),
      CONSTRAINT evaluation_note_evaluation FOREIGN KEY (org_id, evaluation_id) REFERENCES evaluation (org_id, id),
      CONSTRAINT evaluation_note_place CHECK (criterion_index >= 0)) WITH (fillfactor = 80)`);
    await secureTenantTable(db, { table: 'evaluation_note' });
    await db.query(`CREATE TABLE evaluation_fragment (
      org_id uuid NOT NULL, id uuid NOT NULL, evaluation_id uuid NOT NULL, criterion_index smallint, start_ms integer NOT NULL,
      end_ms integer NOT NULL, note text NOT NULL, number smallint NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT evaluation_fragment_evaluation FOREIGN KEY (org_id, evaluation_id) REFERENCES evaluation (org_id, id),
      CONSTRAINT evaluation_fragment_span CHECK (start_ms >= 0 AND end_ms >= start_ms))`);
    await db.query('CREATE INDEX evaluation_fragment_evaluation_idx ON evaluation_fragment (org_id, evaluation_id)');
    await secureTenantTable(db, { table: 'evaluation_fragment' });
    await db.query(`CREATE TABLE evaluation_result (
      org_id uuid NOT NULL, id uuid NOT NULL, evaluation_id uuid NOT NULL, raw double precision, final double precision,
      critical double precision, non_critical double precision, bonus double precision NOT NULL, passed boolean, by_section jsonb NOT NULL,
      arithmetic jsonb NOT NULL, failed smallint[] NOT NULL, fatal smallint[] NOT NULL, not_applicable smallint[] NOT NULL,
      computed_at timestamptz NOT NULL DEFAULT clock_timestamp(), job_id text, PRIMARY KEY (org_id, id),
      CONSTRAINT evaluation_result_evaluation FOREIGN KEY (org_id, evaluation_id) REFERENCES evaluation (org_id, id))`);
    await db.query('CREATE INDEX evaluation_result_newest ON evaluation_result (org_id, evaluation_id, id)');
    // A result is never changed: a new grading adds a row.
    await secureTenantTable(db, { table: 'evaluation_result', rights: 'SELECT, INSERT' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
