import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CourseMoved20261130001200 implements MigrationInterface {
  name = 'CourseMoved20261130001200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE assignment ADD COLUMN course_move_id uuid,
      ADD CONSTRAINT assignment_course_move_fk FOREIGN KEY (org_id, course_move_id) REFERENCES course_move (org_id, id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
