import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class Skills20261101000200 implements MigrationInterface {
  name = 'Skills20261101000200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE skill_framework (
      org_id uuid NOT NULL, id uuid NOT NULL, code text NOT NULL, source text NOT NULL, version integer NOT NULL, valid_from date NOT NULL,
      name jsonb NOT NULL, description jsonb NOT NULL, level_thresholds double precision array NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT skill_framework_code UNIQUE (org_id, code),
      CONSTRAINT skill_framework_organisation FOREIGN KEY (org_id) REFERENCES organisation (id),
      CONSTRAINT skill_framework_source CHECK (source IN ('own', 'ksf', 'mbo')),
      CONSTRAINT skill_framework_thresholds CHECK (cardinality(level_thresholds) = 4))`);
    await secureTenantTable(db, { table: 'skill_framework' });

    await db.query(`CREATE TABLE skill (
      org_id uuid NOT NULL, id uuid NOT NULL, framework_id uuid NOT NULL, code text NOT NULL, name jsonb NOT NULL, description jsonb NOT NULL,
      levels jsonb NOT NULL, parent_id uuid, position smallint NOT NULL, archived_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT skill_code UNIQUE (org_id, framework_id, code),
      CONSTRAINT skill_framework_fk FOREIGN KEY (org_id, framework_id) REFERENCES skill_framework (org_id, id),
      CONSTRAINT skill_parent_fk FOREIGN KEY (org_id, parent_id) REFERENCES skill (org_id, id))`);
    await secureTenantTable(db, { table: 'skill' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
