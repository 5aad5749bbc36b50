import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class Coaching20261101000400 implements MigrationInterface {
  name = 'Coaching20261101000400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE coaching_session (
      org_id uuid NOT NULL, id uuid NOT NULL, coach_id uuid NOT NULL, person_id uuid NOT NULL, starts_at_local text NOT NULL, time_zone text NOT NULL,
      starts_at timestamptz NOT NULL, duration_minutes smallint NOT NULL, place text NOT NULL DEFAULT '', state text NOT NULL DEFAULT 'planned',
      planned_at timestamptz NOT NULL, sequence integer NOT NULL DEFAULT 0, coach_note text NOT NULL DEFAULT '', agent_note text NOT NULL DEFAULT '',
      cancel_reason text, closed_at timestamptz, version integer NOT NULL DEFAULT 1, PRIMARY KEY (org_id, id),
      CONSTRAINT coaching_session_coach FOREIGN KEY (org_id, coach_id) REFERENCES person (org_id, id),
      CONSTRAINT coaching_session_person FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT coaching_session_two_people CHECK (coach_id <> person_id),
      CONSTRAINT coaching_session_state CHECK (state IN ('planned', 'held', 'cancelled')),
      CONSTRAINT coaching_session_reason CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)))`);
    await db.query('CREATE INDEX coaching_session_of_coach ON coaching_session (org_id, coach_id, starts_at)');
    await db.query('CREATE INDEX coaching_session_of_person ON coaching_session (org_id, person_id, starts_at)');
    await secureTenantTable(db, { table: 'coaching_session' });

    await db.query(`CREATE TABLE agreement (
      org_id uuid NOT NULL, id uuid NOT NULL, session_id uuid NOT NULL, owner_id uuid NOT NULL, what text NOT NULL, skill_id uuid, due_on date NOT NULL,
      agent_agreed_at timestamptz, coach_agreed_at timestamptz, outcome text, followed_up_at timestamptz,
      made_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (org_id, id),
      CONSTRAINT agreement_session FOREIGN KEY (org_id, session_id) REFERENCES coaching_session (org_id, id),
      CONSTRAINT agreement_owner FOREIGN KEY (org_id, owner_id) REFERENCES person (org_id, id),
      CONSTRAINT agreement_outcome CHECK (outcome IN ('kept', 'notYet', 'dropped')),
      CONSTRAINT agreement_follow_up CHECK ((outcome IS NULL) = (followed_up_at IS NULL)))`);
    await db.query('CREATE INDEX agreement_of_session ON agreement (org_id, session_id)');
    await db.query('CREATE INDEX agreement_of_owner ON agreement (org_id, owner_id, due_on)');
    await secureTenantTable(db, { table: 'agreement' });

    // Evaluation, criterion and fragment have no foreign key: the agenda outlives what retention removes from quality.
    await db.query(`CREATE TABLE agenda_item (
      org_id uuid NOT NULL, id uuid NOT NULL, session_id uuid NOT NULL, source text NOT NULL, title text NOT NULL, skill_id uuid, evaluation_id uuid,
      criterion_id text, fragment_id uuid, agreement_id uuid, added_by_id uuid NOT NULL, added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      done_at timestamptz, PRIMARY KEY (org_id, id),
      CONSTRAINT agenda_item_session FOREIGN KEY (org_id, session_id) REFERENCES coaching_session (org_id, id),
      CONSTRAINT agenda_item_agreement FOREIGN KEY (org_id, agreement_id) REFERENCES agreement (org_id, id),
      CONSTRAINT agenda_item_added_by FOREIGN KEY (org_id, added_by_id) REFERENCES person (org_id, id),
      CONSTRAINT agenda_item_source CHECK (source IN ('agent', 'coach', 'lastTime', 'failedCriterion', 'misconception')))`);
    await db.query('CREATE INDEX agenda_item_of_session ON agenda_item (org_id, session_id)');
    await secureTenantTable(db, { table: 'agenda_item' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
