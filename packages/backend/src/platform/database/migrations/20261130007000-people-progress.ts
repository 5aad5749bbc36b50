import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Merged skills, goals that agents set themselves, when somebody left, and what the nightly count of figures found. */
export class PeopleProgress20261130007000 implements MigrationInterface {
  name = 'PeopleProgress20261130007000';

  async up(db: QueryRunner): Promise<void> {
    await this.merges(db);
    await db.query(`CREATE TABLE skill_goal (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, skill_id uuid NOT NULL, level text NOT NULL, by_on date,
      shared boolean NOT NULL DEFAULT false, set_at timestamptz NOT NULL, removed_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT skill_goal_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT skill_goal_skill FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id),
      CONSTRAINT skill_goal_level CHECK (level IN ('underway', 'independent', 'strong', 'exemplary')))`);
    await db.query('CREATE UNIQUE INDEX skill_goal_once ON skill_goal (org_id, person_id, skill_id) WHERE removed_at IS NULL');
    await secureTenantTable(db, { table: 'skill_goal' });
    await db.query(`CREATE TABLE figures_check (
      org_id uuid NOT NULL, id uuid NOT NULL, checked_at timestamptz NOT NULL, kind text NOT NULL, wrong integer NOT NULL,
      examples jsonb NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT figures_check_kind CHECK (kind IN ('nightly', 'recompute')))`);
    await db.query('CREATE INDEX figures_check_recent ON figures_check (org_id, checked_at)');
    await secureTenantTable(db, { table: 'figures_check' });
    await this.leaving(db);
  }

  /** Until now only the audit trail knew the day somebody left. */
  private async leaving(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person ADD COLUMN deactivated_at timestamptz');
    for (const table of ['person', 'audit_entry']) await db.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await db.query(`UPDATE person p SET deactivated_at = (SELECT max(a.at) FROM audit_entry a
        WHERE a.org_id = p.org_id AND a.subject_id = p.id AND a.action = 'person.deactivated') WHERE p.status = 'deactivated'`);
    for (const table of ['person', 'audit_entry']) await db.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  private async merges(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE skill ADD COLUMN merged_into_id uuid,
      ADD CONSTRAINT skill_merged_into_fk FOREIGN KEY (org_id, merged_into_id) REFERENCES skill (org_id, id),
      ADD CONSTRAINT skill_merged_is_archived CHECK (merged_into_id IS NULL OR archived_at IS NOT NULL)`);
    await db.query(`CREATE TABLE skill_merge (
      org_id uuid NOT NULL, id uuid NOT NULL, from_skill_id uuid NOT NULL, into_skill_id uuid NOT NULL, observations integer NOT NULL,
      merged_by_id uuid NOT NULL, merged_at timestamptz NOT NULL, undone_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT skill_merge_from FOREIGN KEY (org_id, from_skill_id) REFERENCES skill (org_id, id),
      CONSTRAINT skill_merge_into FOREIGN KEY (org_id, into_skill_id) REFERENCES skill (org_id, id),
      CONSTRAINT skill_merge_by FOREIGN KEY (org_id, merged_by_id) REFERENCES person (org_id, id))`);
    await secureTenantTable(db, { table: 'skill_merge' });
    await db.query(`ALTER TABLE observation ADD COLUMN skill_merge_id uuid,
      ADD CONSTRAINT observation_skill_merge FOREIGN KEY (org_id, skill_merge_id) REFERENCES skill_merge (org_id, id)`);
    await db.query('CREATE INDEX observation_merged ON observation (org_id, skill_merge_id) WHERE skill_merge_id IS NOT NULL');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
