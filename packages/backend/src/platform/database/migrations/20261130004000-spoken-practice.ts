import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Answers that agents say out loud to a prompt of their coach, kept apart from calls. */
export class SpokenPractice20261130004000 implements MigrationInterface {
  name = 'SpokenPractice20261130004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE interaction ADD COLUMN practice boolean NOT NULL DEFAULT false');
    await db.query(`ALTER TABLE evaluation DROP CONSTRAINT evaluation_kind,
      ADD CONSTRAINT evaluation_kind CHECK (kind IN ('live', 'calibration', 'self', 'practice'))`);
    await db.query(
      `CREATE UNIQUE INDEX evaluation_one_practice ON evaluation (org_id, interaction_id) WHERE kind = 'practice' AND state <> 'withdrawn'`,
    );
    await db.query(`CREATE TABLE spoken_practice (
      org_id uuid NOT NULL, id uuid NOT NULL, agent_id uuid NOT NULL, asked_by_id uuid NOT NULL, prompt text NOT NULL, skill_id uuid,
      scorecard_id uuid, due_on date, asked_at timestamptz NOT NULL DEFAULT now(), answered_at timestamptz, interaction_id uuid,
      PRIMARY KEY (org_id, id),
      CONSTRAINT spoken_practice_answer UNIQUE (org_id, interaction_id),
      CONSTRAINT spoken_practice_agent FOREIGN KEY (org_id, agent_id) REFERENCES person (org_id, id),
      CONSTRAINT spoken_practice_coach FOREIGN KEY (org_id, asked_by_id) REFERENCES person (org_id, id),
      CONSTRAINT spoken_practice_skill FOREIGN KEY (org_id, skill_id) REFERENCES skill (org_id, id),
      CONSTRAINT spoken_practice_scorecard FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard (org_id, id),
      CONSTRAINT spoken_practice_interaction FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT spoken_practice_answered CHECK ((answered_at IS NULL) = (interaction_id IS NULL)))`);
    await db.query('CREATE INDEX spoken_practice_of_agent ON spoken_practice (org_id, agent_id, asked_at)');
    await secureTenantTable(db, { table: 'spoken_practice' });
    // Practice is never drawn, and never counted as a call: whoever forgets to ask is stopped here.
    await db.query(`CREATE FUNCTION keep_practice_apart() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE practised boolean;
      BEGIN
        SELECT i.practice INTO practised FROM interaction i WHERE i.org_id = NEW.org_id AND i.id = NEW.interaction_id;
        IF TG_TABLE_NAME = 'draw' THEN
          IF practised THEN RAISE check_violation USING MESSAGE = 'practice is not drawn'; END IF;
        ELSIF coalesce(practised, false) <> (NEW.kind = 'practice') THEN
          RAISE check_violation USING MESSAGE = 'practice and calls are scored apart';
        END IF;
        RETURN NEW;
      END $$`);
    for (const table of ['draw', 'evaluation'])
      await db.query(
        `CREATE TRIGGER keep_practice_apart BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_practice_apart()`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
