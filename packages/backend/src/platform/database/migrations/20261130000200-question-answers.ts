import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers of every kind of question, and open ones that a person has yet to grade. */
export class QuestionAnswers20261130000200 implements MigrationInterface {
  name = 'QuestionAnswers20261130000200';

  async up(db: QueryRunner): Promise<void> {
    // By a change of type, not an update: row-level security hides every row from the owner too. Sorted, as `plainAnswer` has it.
    await db.query(`CREATE FUNCTION pg_temp.choice_answer(ids text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
      $$ SELECT jsonb_build_object('kind', 'choice', 'optionIds', to_jsonb(ARRAY(SELECT DISTINCT id COLLATE "C" FROM unnest(ids) AS id ORDER BY 1))) $$`);
    await db.query('ALTER TABLE response ALTER COLUMN option_ids TYPE jsonb USING pg_temp.choice_answer(option_ids)');
    await db.query('ALTER TABLE response RENAME COLUMN option_ids TO answer');
    await db.query('ALTER TABLE response ALTER COLUMN ratio DROP NOT NULL');
    await db.query(`ALTER TABLE response DROP CONSTRAINT response_outcome, DROP CONSTRAINT response_ratio,
      ADD CONSTRAINT response_outcome CHECK (outcome IN ('right', 'partlyRight', 'wrong', 'awaiting')),
      ADD CONSTRAINT response_ratio CHECK (CASE outcome WHEN 'awaiting' THEN ratio IS NULL ELSE ratio >= 0 AND ratio <= 1 AND ratio IS NOT NULL END)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
