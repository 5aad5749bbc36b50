import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Who was erased, for ever: also after a backup that still knew them is put back. */
export class Erasure20261130009000 implements MigrationInterface {
  name = 'Erasure20261130009000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person ADD COLUMN erased_at timestamptz');
    await db.query(`CREATE TABLE erasure (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, erased_by_id uuid, erased_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, id),
      CONSTRAINT erasure_once UNIQUE (org_id, person_id),
      CONSTRAINT erasure_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT erasure_by FOREIGN KEY (org_id, erased_by_id) REFERENCES person (org_id, id))`);
    // Append-only: an erasure that can be forgotten would come back with the next restore.
    await secureTenantTable(db, { table: 'erasure', rights: 'SELECT, INSERT', system: true });
    await this.door(db);
  }

  /**
   * Answers and reviews are never changed by the product, except when the person goes: one door, which opens for who is in the
   * ledger. Row-level security is forced on the owner too, so it stays in the organisation.
   */
  private async door(db: QueryRunner): Promise<void> {
    await db.query(`CREATE FUNCTION erase_by_ledger(organisation uuid, person uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM erasure e WHERE e.org_id = organisation AND e.person_id = person) THEN
          RAISE EXCEPTION 'Nobody is erased without an entry in the ledger.';
        END IF;
        DELETE FROM practice_undo t USING practice_review r WHERE r.org_id = organisation AND r.person_id = person
          AND t.org_id = r.org_id AND t.review_id = r.id;
        DELETE FROM practice_review t WHERE t.org_id = organisation AND t.person_id = person;
        DELETE FROM certificate t WHERE t.org_id = organisation AND t.person_id = person;
        UPDATE answer_grade t SET comment = '' FROM attempt a WHERE a.org_id = organisation AND a.person_id = person
          AND t.org_id = a.org_id AND t.attempt_id = a.id;
        UPDATE response t SET answer = CASE WHEN t.answer ? 'text' THEN jsonb_set(t.answer, '{text}', '""')
            WHEN t.answer ? 'gaps' THEN jsonb_set(t.answer, '{gaps}', '[]') ELSE t.answer END
          WHERE t.org_id = organisation AND t.person_id = person;
        UPDATE quiz_extension t SET reason = '—' FROM assignment a WHERE a.org_id = organisation AND a.person_id = person
          AND t.org_id = a.org_id AND t.assignment_id = a.id;
      END $$`);
    await db.query('REVOKE ALL ON FUNCTION erase_by_ledger(uuid, uuid) FROM PUBLIC');
    await db.query('GRANT EXECUTE ON FUNCTION erase_by_ledger(uuid, uuid) TO app_user');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
