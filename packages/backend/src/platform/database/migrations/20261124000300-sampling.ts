import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Fair draws: what may be drawn and how many, every draw that was made with its seed, and the views a person keeps of their queue. */
export class Sampling20261124000300 implements MigrationInterface {
  name = 'Sampling20261124000300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE sampling_plan (
      org_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, frame jsonb NOT NULL, quota_count smallint NOT NULL, quota_per text NOT NULL,
      evaluators jsonb NOT NULL, blind boolean NOT NULL, seed text NOT NULL, scorecard_id uuid, time_zone text NOT NULL,
      state text NOT NULL DEFAULT 'active', version integer NOT NULL DEFAULT 1, drawn_until timestamptz NOT NULL, created_by_id uuid NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT sampling_plan_scorecard FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard (org_id, id),
      CONSTRAINT sampling_plan_creator FOREIGN KEY (org_id, created_by_id) REFERENCES person (org_id, id),
      CONSTRAINT sampling_plan_name CHECK (btrim(name) <> ''),
      CONSTRAINT sampling_plan_quota CHECK (quota_count >= 1),
      CONSTRAINT sampling_plan_per CHECK (quota_per IN ('week', 'month')),
      CONSTRAINT sampling_plan_state CHECK (state IN ('active', 'paused', 'archived')))`);
    await secureTenantTable(db, { table: 'sampling_plan', rights: 'SELECT, INSERT, UPDATE' });
    await db.query(`CREATE TABLE sampling_run (
      org_id uuid NOT NULL, id uuid NOT NULL, plan_id uuid NOT NULL, period_key date NOT NULL, plan_version integer NOT NULL, settings jsonb NOT NULL,
      frame_size integer NOT NULL, seed text NOT NULL, drawn integer NOT NULL, shortfalls jsonb NOT NULL, ran_by_id uuid,
      ran_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT sampling_run_period UNIQUE (org_id, plan_id, period_key),
      CONSTRAINT sampling_run_plan FOREIGN KEY (org_id, plan_id) REFERENCES sampling_plan (org_id, id),
      CONSTRAINT sampling_run_person FOREIGN KEY (org_id, ran_by_id) REFERENCES person (org_id, id),
      CONSTRAINT sampling_run_sizes CHECK (frame_size >= 0 AND drawn >= 0 AND drawn <= frame_size))`);
    // What was drawn is evidence: a run is never changed.
    await secureTenantTable(db, { table: 'sampling_run', rights: 'SELECT, INSERT' });
    await db.query(`ALTER TABLE draw ADD COLUMN plan_id uuid, ADD COLUMN run_id uuid, ADD COLUMN period_key date,
      ADD COLUMN blind boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT draw_plan FOREIGN KEY (org_id, plan_id) REFERENCES sampling_plan (org_id, id),
      ADD CONSTRAINT draw_run FOREIGN KEY (org_id, run_id) REFERENCES sampling_run (org_id, id)`);
    await db.query('CREATE INDEX draw_of_plan ON draw (org_id, plan_id, period_key) WHERE plan_id IS NOT NULL');
    await db.query(`CREATE TABLE saved_view (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, page text NOT NULL, name text NOT NULL, search jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT saved_view_name UNIQUE (org_id, person_id, page, name),
      CONSTRAINT saved_view_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT saved_view_page CHECK (page IN ('queue')),
      CONSTRAINT saved_view_named CHECK (btrim(name) <> ''))`);
    await secureTenantTable(db, { table: 'saved_view' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
