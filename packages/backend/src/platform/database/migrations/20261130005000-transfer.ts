import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Whether training reached the floor: weighed every night, frozen behind a link, and roll-outs in an order that chance chose. */
export class Transfer20261130005000 implements MigrationInterface {
  name = 'Transfer20261130005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE transfer_weighing (
      org_id uuid NOT NULL, course_id uuid NOT NULL, content jsonb NOT NULL, weighed_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, course_id),
      CONSTRAINT transfer_weighing_course FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id))`);
    await secureTenantTable(db, { table: 'transfer_weighing' });
    await db.query(`CREATE TABLE frozen_transfer (
      org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid NOT NULL, content jsonb NOT NULL, weighed_at timestamptz NOT NULL,
      hash text NOT NULL, frozen_by_id uuid NOT NULL, frozen_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, id),
      CONSTRAINT frozen_transfer_course FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
      CONSTRAINT frozen_transfer_person FOREIGN KEY (org_id, frozen_by_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX frozen_transfer_of_course ON frozen_transfer (org_id, course_id, frozen_at)');
    await secureTenantTable(db, { table: 'frozen_transfer', rights: 'SELECT, INSERT' });
    await db.query(`CREATE TABLE rollout (
      org_id uuid NOT NULL, id uuid NOT NULL, course_id uuid NOT NULL, plan jsonb NOT NULL, hash text NOT NULL, planned_by_id uuid NOT NULL,
      planned_at timestamptz NOT NULL, cancelled_at timestamptz, figures jsonb, weighed_at timestamptz,
      PRIMARY KEY (org_id, id),
      CONSTRAINT rollout_course FOREIGN KEY (org_id, course_id) REFERENCES course (org_id, id),
      CONSTRAINT rollout_planner FOREIGN KEY (org_id, planned_by_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX rollout_of_course ON rollout (org_id, course_id)');
    // The plan is fixed before the start: the product itself has no right to change or remove it.
    await secureTenantTable(db, { table: 'rollout', rights: 'SELECT, INSERT, UPDATE (cancelled_at, figures, weighed_at)' });
    await db.query(`CREATE TABLE rollout_wave (
      org_id uuid NOT NULL, rollout_id uuid NOT NULL, number smallint NOT NULL, starts_on date NOT NULL, given_at timestamptz, given_people integer,
      PRIMARY KEY (org_id, rollout_id, number),
      CONSTRAINT rollout_wave_rollout FOREIGN KEY (org_id, rollout_id) REFERENCES rollout (org_id, id),
      CONSTRAINT rollout_wave_number CHECK (number >= 1))`);
    await db.query('CREATE INDEX rollout_wave_due ON rollout_wave (org_id, starts_on) WHERE given_at IS NULL');
    await secureTenantTable(db, { table: 'rollout_wave', rights: 'SELECT, INSERT, UPDATE (given_at, given_people)' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
