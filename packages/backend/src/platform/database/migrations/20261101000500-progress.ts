import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

const SOURCES = `('quiz', 'practice', 'call', 'signOff')`;

export class Progress20261101000500 implements MigrationInterface {
  name = 'Progress20261101000500';

  async up(db: QueryRunner): Promise<void> {
    await this.observations(db);
    await this.weeks(db);
    await db.query(`CREATE TABLE skill_prior (
      org_id uuid NOT NULL, skill_id uuid NOT NULL, kind text NOT NULL, a double precision NOT NULL, b double precision NOT NULL,
      computed_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (org_id, skill_id, kind),
      CONSTRAINT skill_prior_skill FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id),
      CONSTRAINT skill_prior_kind CHECK (kind IN ('knows', 'does')),
      CONSTRAINT skill_prior_proper CHECK (a > 0 AND b > 0))`);
    await secureTenantTable(db, { table: 'skill_prior' });
  }

  private async observations(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE observation (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, skill_id uuid NOT NULL, source text NOT NULL,
      ratio numeric(7,6) NOT NULL, week_starts_on date NOT NULL, occurred_at timestamptz NOT NULL, evidence_kind text NOT NULL,
      evidence_id uuid NOT NULL, evidence_part text NOT NULL DEFAULT '', interaction_id uuid, subject jsonb, visible_from timestamptz,
      superseded_at timestamptz, recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (org_id, id),
      CONSTRAINT observation_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT observation_skill FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id),
      CONSTRAINT observation_source CHECK (source IN ${SOURCES}),
      CONSTRAINT observation_evidence_kind CHECK (evidence_kind IN ('evaluation', 'response', 'signOff')),
      CONSTRAINT observation_ratio CHECK (ratio >= 0 AND ratio <= 1))`);
    // The same evidence counts once: folding it twice finds the first here.
    await db.query(
      `CREATE UNIQUE INDEX observation_evidence ON observation (org_id, evidence_kind, evidence_id, evidence_part, skill_id) WHERE superseded_at IS NULL`,
    );
    await db.query('CREATE INDEX observation_person_skill ON observation (org_id, person_id, skill_id, occurred_at)');
    await db.query('CREATE INDEX observation_week ON observation (org_id, week_starts_on)');
    await secureTenantTable(db, { table: 'observation' });
  }

  /** No counter is in an index, not even INCLUDEd, and pages keep room: nearly every update is HOT. No triggers. */
  private async weeks(db: QueryRunner): Promise<void> {
    const owners = [
      { table: 'person_skill_week', column: 'person_id', parent: 'person' },
      { table: 'team_skill_week', column: 'team_id', parent: 'team' },
      { table: 'organisation_skill_week', column: null, parent: null },
    ];
    for (const { table, column, parent } of owners) {
      await db.query(`CREATE TABLE ${table} (
        org_id uuid NOT NULL, ${column ? `${column} uuid NOT NULL,` : ''} skill_id uuid NOT NULL, source text NOT NULL,
        week_starts_on date NOT NULL, n integer NOT NULL, sum numeric(14,6) NOT NULL,
        PRIMARY KEY (org_id, ${column ? `${column}, ` : ''}skill_id, source, week_starts_on),
        ${column ? `CONSTRAINT ${table}_${parent} FOREIGN KEY (org_id, ${column}) REFERENCES ${parent} (org_id, id),` : ''}
        CONSTRAINT ${table}_skill FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id),
        CONSTRAINT ${table}_source CHECK (source IN ${SOURCES})) WITH (fillfactor = 80)`);
      await secureTenantTable(db, { table });
    }
    await db.query(`CREATE TABLE week_mark (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, skill_id uuid NOT NULL, source text NOT NULL,
      week_starts_on date NOT NULL, PRIMARY KEY (org_id, id))`);
    await secureTenantTable(db, { table: 'week_mark', rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
