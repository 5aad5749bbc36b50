import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Pieces of calls that their agents lend to lessons until a day. */
export class LessonFragments20261130001400 implements MigrationInterface {
  name = 'LessonFragments20261130001400';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE course_media ADD COLUMN heard_until timestamptz, ADD COLUMN forgotten_at timestamptz');
    await db.query(`CREATE TABLE lesson_fragment (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, call_started_at timestamptz NOT NULL, agent_id uuid NOT NULL,
      start_ms integer NOT NULL, end_ms integer NOT NULL, language text NOT NULL, turns jsonb NOT NULL, asked_by_id uuid NOT NULL,
      asked_at timestamptz NOT NULL, why text NOT NULL, expires_on date NOT NULL, until timestamptz NOT NULL, answer text, answered_at timestamptz,
      stopped_at timestamptz, media_id uuid, duration_seconds double precision, PRIMARY KEY (org_id, id),
      CONSTRAINT lesson_fragment_agent FOREIGN KEY (org_id, agent_id) REFERENCES person (org_id, id),
      CONSTRAINT lesson_fragment_asker FOREIGN KEY (org_id, asked_by_id) REFERENCES person (org_id, id),
      CONSTRAINT lesson_fragment_media FOREIGN KEY (org_id, media_id) REFERENCES course_media (org_id, id),
      CONSTRAINT lesson_fragment_stretch CHECK (start_ms >= 0 AND end_ms > start_ms),
      CONSTRAINT lesson_fragment_answer CHECK (answer IN ('given', 'refused')),
      CONSTRAINT lesson_fragment_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
      CONSTRAINT lesson_fragment_language CHECK (language IN ('nl', 'en')))`);
    await db.query('CREATE INDEX lesson_fragment_of_agent ON lesson_fragment (org_id, agent_id, asked_at)');
    await secureTenantTable(db, { table: 'lesson_fragment' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
