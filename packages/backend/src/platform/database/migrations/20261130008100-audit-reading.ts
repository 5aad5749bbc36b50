import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit trail is read by who and by what, not only written. */
export class AuditReading20261130008100 implements MigrationInterface {
  name = 'AuditReading20261130008100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX audit_of_subject ON audit_entry (org_id, subject_id, sequence)');
    await db.query('CREATE INDEX audit_by_actor ON audit_entry (org_id, actor_id, sequence)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
