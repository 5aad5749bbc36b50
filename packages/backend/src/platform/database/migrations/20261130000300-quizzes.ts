import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

/** Attempts at quizzes, their answers, what coaches gave open answers, and more time for one person. */
export class Quizzes20261130000300 implements MigrationInterface {
  name = 'Quizzes20261130000300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE attempt (
      org_id uuid NOT NULL, id uuid NOT NULL, person_id uuid NOT NULL, assignment_id uuid NOT NULL, course_version_id uuid NOT NULL,
      step_id text NOT NULL, number smallint NOT NULL, state text NOT NULL, seed text NOT NULL, questions jsonb NOT NULL,
      started_at timestamptz NOT NULL, closes_at timestamptz, due_at timestamptz, ended_at timestamptz, ratio double precision,
      PRIMARY KEY (org_id, id),
      CONSTRAINT attempt_number UNIQUE (org_id, assignment_id, step_id, person_id, number),
      CONSTRAINT attempt_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id),
      CONSTRAINT attempt_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id),
      CONSTRAINT attempt_version_fk FOREIGN KEY (org_id, course_version_id) REFERENCES course_version (org_id, id),
      CONSTRAINT attempt_state CHECK (state IN ('inProgress', 'overdue', 'finished', 'abandoned')),
      CONSTRAINT attempt_ended CHECK ((ended_at IS NOT NULL) = (state IN ('finished', 'abandoned'))),
      CONSTRAINT attempt_ratio CHECK (ratio IS NULL OR (ratio >= 0 AND ratio <= 1 AND state = 'finished'))) WITH (fillfactor = 80)`);
    await db.query(
      `CREATE UNIQUE INDEX attempt_one_open ON attempt (org_id, assignment_id, step_id) WHERE state IN ('inProgress', 'overdue')`,
    );
    await db.query('CREATE INDEX attempt_of_person ON attempt (org_id, person_id, started_at)');
    await db.query('CREATE INDEX attempt_due ON attempt (org_id, due_at) WHERE due_at IS NOT NULL');
    await secureTenantTable(db, { table: 'attempt', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE attempt_answer (
      org_id uuid NOT NULL, attempt_id uuid NOT NULL, question_id text NOT NULL, answer jsonb, certainty text, version integer NOT NULL,
      save_id uuid NOT NULL, saved_at timestamptz NOT NULL, checked_at timestamptz, outcome text, ratio double precision,
      look_again_at timestamptz, look_again_reason text NOT NULL DEFAULT '', PRIMARY KEY (org_id, attempt_id, question_id),
      CONSTRAINT attempt_answer_attempt_fk FOREIGN KEY (org_id, attempt_id) REFERENCES attempt (org_id, id),
      CONSTRAINT attempt_answer_certainty CHECK (certainty IN ('low', 'mid', 'high')),
      CONSTRAINT attempt_answer_outcome CHECK (outcome IN ('right', 'partlyRight', 'wrong', 'awaiting', 'notAnswered')),
      CONSTRAINT attempt_answer_ratio CHECK (ratio >= 0 AND ratio <= 1)) WITH (fillfactor = 80)`);
    await db.query(`CREATE INDEX attempt_answer_awaiting ON attempt_answer (org_id, attempt_id) WHERE outcome = 'awaiting'`);
    await db.query(
      'CREATE INDEX attempt_answer_second_look ON attempt_answer (org_id, attempt_id) WHERE look_again_at IS NOT NULL',
    );
    await secureTenantTable(db, { table: 'attempt_answer', rights: 'SELECT, INSERT, UPDATE' });

    await db.query(`CREATE TABLE answer_grade (
      org_id uuid NOT NULL, id uuid NOT NULL, attempt_id uuid NOT NULL, question_id text NOT NULL, grader_id uuid NOT NULL, marks jsonb NOT NULL,
      comment text NOT NULL, outcome text NOT NULL, ratio double precision NOT NULL, graded_at timestamptz NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT answer_grade_answer_fk FOREIGN KEY (org_id, attempt_id, question_id) REFERENCES attempt_answer (org_id, attempt_id, question_id),
      CONSTRAINT answer_grade_grader_fk FOREIGN KEY (org_id, grader_id) REFERENCES person (org_id, id),
      CONSTRAINT answer_grade_ratio CHECK (ratio >= 0 AND ratio <= 1))`);
    await db.query('CREATE INDEX answer_grade_of ON answer_grade (org_id, attempt_id, question_id, id)');
    // A grade is followed by a later one and never changed.
    await secureTenantTable(db, { table: 'answer_grade', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE quiz_extension (
      org_id uuid NOT NULL, id uuid NOT NULL, assignment_id uuid NOT NULL, step_id text NOT NULL, extra_seconds integer NOT NULL,
      closes_at timestamptz, extra_attempts smallint NOT NULL, reason text NOT NULL, given_by_id uuid NOT NULL, given_at timestamptz NOT NULL,
      PRIMARY KEY (org_id, id),
      CONSTRAINT quiz_extension_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id),
      CONSTRAINT quiz_extension_giver_fk FOREIGN KEY (org_id, given_by_id) REFERENCES person (org_id, id),
      CONSTRAINT quiz_extension_more CHECK (extra_seconds >= 0 AND extra_attempts >= 0),
      CONSTRAINT quiz_extension_reason CHECK (btrim(reason) <> ''))`);
    await db.query('CREATE INDEX quiz_extension_of ON quiz_extension (org_id, assignment_id, step_id, id)');
    await secureTenantTable(db, { table: 'quiz_extension', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE quiz_result (
      org_id uuid NOT NULL, assignment_id uuid NOT NULL, step_id text NOT NULL, final_ratio double precision NOT NULL, passed_at timestamptz,
      PRIMARY KEY (org_id, assignment_id, step_id),
      CONSTRAINT quiz_result_assignment_fk FOREIGN KEY (org_id, assignment_id) REFERENCES assignment (org_id, id),
      CONSTRAINT quiz_result_ratio CHECK (final_ratio >= 0 AND final_ratio <= 1))`);
    await secureTenantTable(db, { table: 'quiz_result', rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
