import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** The room of a session: who is in it, what each writes, what is only the coach's; agreements that are followed; hours and series. */
export class CoachingRoom20261130001500 implements MigrationInterface {
  name = 'CoachingRoom20261130001500';

  async up(db: QueryRunner): Promise<void> {
    await seats(db);
    await db.query(`CREATE TABLE private_note (
      org_id uuid NOT NULL, id uuid NOT NULL, session_id uuid NOT NULL, coach_id uuid NOT NULL, text text NOT NULL, changed_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, id), CONSTRAINT private_note_of_session UNIQUE (org_id, session_id),
      CONSTRAINT private_note_session FOREIGN KEY (org_id, session_id) REFERENCES coaching_session (org_id, id),
      CONSTRAINT private_note_coach FOREIGN KEY (org_id, coach_id) REFERENCES person (org_id, id))`);
    await db.query(`ALTER TABLE agenda_item ADD COLUMN minutes smallint, ADD COLUMN question text NOT NULL DEFAULT '',
      ADD CONSTRAINT agenda_item_minutes CHECK (minutes BETWEEN 1 AND 120)`);
    await db.query(
      'CREATE UNIQUE INDEX agenda_item_look_back ON agenda_item (org_id, session_id, agreement_id) WHERE agreement_id IS NOT NULL',
    );
    await db.query(`ALTER TABLE agreement ADD COLUMN evidence_wish text NOT NULL DEFAULT '', ADD COLUMN proposed_at timestamptz, ADD COLUMN proposal jsonb,
      ADD COLUMN followed_up_by_id uuid, ADD CONSTRAINT agreement_followed_up_by FOREIGN KEY (org_id, followed_up_by_id) REFERENCES person (org_id, id),
      ADD CONSTRAINT agreement_proposal CHECK ((proposed_at IS NULL) = (proposal IS NULL))`);
    await db.query(
      'CREATE INDEX agreement_open_skill ON agreement (org_id, owner_id, skill_id) WHERE outcome IS NULL AND skill_id IS NOT NULL',
    );
    await db.query(`CREATE TABLE agreement_step (
      org_id uuid NOT NULL, id uuid NOT NULL, agreement_id uuid NOT NULL, kind text NOT NULL, taken_by_id uuid NOT NULL, taken_at timestamptz NOT NULL,
      result jsonb NOT NULL, undone_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT agreement_step_agreement FOREIGN KEY (org_id, agreement_id) REFERENCES agreement (org_id, id),
      CONSTRAINT agreement_step_taken_by FOREIGN KEY (org_id, taken_by_id) REFERENCES person (org_id, id),
      CONSTRAINT agreement_step_kind CHECK (kind IN ('practice', 'course', 'calls')))`);
    await db.query(
      'CREATE UNIQUE INDEX agreement_step_once ON agreement_step (org_id, agreement_id, kind) WHERE undone_at IS NULL',
    );
    await db.query(`ALTER TABLE practice_card DROP CONSTRAINT practice_card_source_kind,
      ADD CONSTRAINT practice_card_source_kind CHECK (source_kind IN ('question', 'criterion', 'given'))`);
    // A card that was given can be taken back until it was answered.
    await db.query('GRANT DELETE ON practice_card TO app_user');
    await hours(db);
    for (const table of [
      'session_seat',
      'private_note',
      'agreement_step',
      'working_hours',
      'away',
      'session_series',
      'agenda_template',
    ])
      await secureTenantTable(db, { table });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

async function seats(db: QueryRunner): Promise<void> {
  await db.query(`CREATE TABLE session_seat (
    org_id uuid NOT NULL, id uuid NOT NULL, session_id uuid NOT NULL, person_id uuid NOT NULL, note text NOT NULL DEFAULT '', signed_at timestamptz,
    seen_at timestamptz, seen_item_id uuid, PRIMARY KEY (org_id, id), CONSTRAINT session_seat_of_person UNIQUE (org_id, session_id, person_id),
    CONSTRAINT session_seat_session FOREIGN KEY (org_id, session_id) REFERENCES coaching_session (org_id, id),
    CONSTRAINT session_seat_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
  // The owner is held to row-level security as well; what is carried over here belongs to every organisation.
  await db.query('ALTER TABLE coaching_session NO FORCE ROW LEVEL SECURITY');
  await db.query(`INSERT INTO session_seat (org_id, id, session_id, person_id, note)
    SELECT org_id, gen_random_uuid(), id, coach_id, coach_note FROM coaching_session
    UNION ALL SELECT org_id, gen_random_uuid(), id, person_id, agent_note FROM coaching_session`);
  await db.query("ALTER TABLE coaching_session ADD COLUMN agent_ids uuid[], ADD COLUMN title text NOT NULL DEFAULT ''");
  await db.query('UPDATE coaching_session SET agent_ids = ARRAY[person_id]');
  await db.query(`ALTER TABLE coaching_session ALTER COLUMN agent_ids SET NOT NULL, DROP COLUMN coach_note, DROP COLUMN agent_note,
    ADD CONSTRAINT coaching_session_agents CHECK (person_id = agent_ids[1] AND NOT coach_id = ANY(agent_ids))`);
  await db.query('ALTER TABLE coaching_session FORCE ROW LEVEL SECURITY');
  await db.query('CREATE INDEX session_seat_in ON session_seat (org_id, person_id, session_id)');
}

async function hours(db: QueryRunner): Promise<void> {
  await db.query(`CREATE TABLE working_hours (
    org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid, team_id uuid, week jsonb NOT NULL, changed_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
    CONSTRAINT working_hours_of UNIQUE NULLS NOT DISTINCT (org_id, person_id, team_id),
    CONSTRAINT working_hours_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
    CONSTRAINT working_hours_team FOREIGN KEY (org_id, team_id) REFERENCES team (org_id, id),
    CONSTRAINT working_hours_whose CHECK ((person_id IS NULL) <> (team_id IS NULL)))`);
  await db.query(`CREATE TABLE away (
    org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, from_on date NOT NULL, until_on date NOT NULL, PRIMARY KEY (org_id, id),
    CONSTRAINT away_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id), CONSTRAINT away_order CHECK (until_on >= from_on))`);
  await db.query('CREATE INDEX away_of_person ON away (org_id, person_id, until_on)');
  await db.query(`CREATE TABLE session_series (
    org_id uuid NOT NULL, id uuid NOT NULL, coach_id uuid NOT NULL, person_id uuid NOT NULL, first_at_local text NOT NULL, time_zone text NOT NULL,
    duration_minutes smallint NOT NULL, place text NOT NULL, every_weeks smallint NOT NULL, ended_at timestamptz, PRIMARY KEY (org_id, id),
    CONSTRAINT session_series_coach FOREIGN KEY (org_id, coach_id) REFERENCES person (org_id, id),
    CONSTRAINT session_series_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
    CONSTRAINT session_series_every CHECK (every_weeks BETWEEN 1 AND 13))`);
  await db.query(`ALTER TABLE coaching_session ADD COLUMN series_id uuid, ADD COLUMN series_number integer,
    ADD CONSTRAINT coaching_session_series FOREIGN KEY (org_id, series_id) REFERENCES session_series (org_id, id),
    ADD CONSTRAINT coaching_session_in_series UNIQUE (org_id, series_id, series_number),
    ADD CONSTRAINT coaching_session_series_place CHECK ((series_id IS NULL) = (series_number IS NULL))`);
  await db.query(`CREATE TABLE agenda_template (
    org_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, points jsonb NOT NULL, made_by_id uuid NOT NULL, changed_at timestamptz NOT NULL,
    archived_at timestamptz, PRIMARY KEY (org_id, id),
    CONSTRAINT agenda_template_made_by FOREIGN KEY (org_id, made_by_id) REFERENCES person (org_id, id))`);
}
