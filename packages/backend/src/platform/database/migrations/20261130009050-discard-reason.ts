import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a parked interaction was let go of stands in its own row: the audit trail keeps no free text. */
export class DiscardReason20261130009050 implements MigrationInterface {
  name = 'DiscardReason20261130009050';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE parked_interaction ADD COLUMN discard_reason text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
