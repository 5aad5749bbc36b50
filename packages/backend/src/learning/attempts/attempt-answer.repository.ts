import { Injectable } from '@nestjs/common';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import { Database } from '../../platform/database/database.js';
import { AttemptAnswer } from './attempt-answer.entity.js';

export interface GradedAnswer {
  readonly questionId: string;
  readonly outcome: ResponseOutcome;
  readonly ratio: number | null;
}

@Injectable()
export class AttemptAnswerRepository {
  constructor(private readonly database: Database) {}

  listOf(attemptId: string): Promise<AttemptAnswer[]> {
    return this.database.manager().find(AttemptAnswer, { where: { organisationId: this.database.organisationId(), attemptId } });
  }

  find(attemptId: string, questionId: string): Promise<AttemptAnswer | null> {
    return this.database
      .manager()
      .findOne(AttemptAnswer, { where: { organisationId: this.database.organisationId(), attemptId, questionId } });
  }

  /** Writes an answer; the caller holds the attempt's row and asked the domain. Nobody waits for it: COMMIT does. */
  keep(answer: {
    readonly attemptId: string;
    readonly questionId: string;
    readonly answer: unknown;
    readonly certainty: Certainty | null;
    readonly version: number;
    readonly saveId: string;
    readonly savedAt: Date;
    readonly checkedAt: Date | null;
    readonly outcome: ResponseOutcome | null;
    readonly ratio: number | null;
  }): void {
    this.database.send(
      `INSERT INTO attempt_answer (org_id, attempt_id, question_id, answer, certainty, version, save_id, saved_at, checked_at, outcome, ratio)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (org_id, attempt_id, question_id) DO UPDATE SET answer = EXCLUDED.answer, certainty = EXCLUDED.certainty,
         version = EXCLUDED.version, save_id = EXCLUDED.save_id, saved_at = EXCLUDED.saved_at, checked_at = EXCLUDED.checked_at,
         outcome = EXCLUDED.outcome, ratio = EXCLUDED.ratio`,
      [
        this.database.organisationId(),
        answer.attemptId,
        answer.questionId,
        answer.answer === null ? null : JSON.stringify(answer.answer),
        answer.certainty,
        answer.version,
        answer.saveId,
        answer.savedAt,
        answer.checkedAt,
        answer.outcome,
        answer.ratio,
      ],
    );
  }

  /** What grading made of the answers of an attempt, in one statement. */
  grade(attemptId: string, graded: readonly GradedAnswer[]): void {
    if (graded.length === 0) return;
    const column = <Key extends keyof GradedAnswer>(key: Key) => graded.map((one) => one[key]);
    this.database.send(
      `UPDATE attempt_answer a SET outcome = g.outcome, ratio = g.ratio
         FROM unnest($3::text[], $4::text[], $5::float8[]) AS g(question_id, outcome, ratio)
        WHERE a.org_id = $1 AND a.attempt_id = $2 AND a.question_id = g.question_id`,
      [this.database.organisationId(), attemptId, column('questionId'), column('outcome'), column('ratio')],
    );
  }

  async change(attemptId: string, questionId: string, changes: Partial<AttemptAnswer>): Promise<void> {
    const organisationId = this.database.organisationId();
    // TypeORM's own partial type takes the union in the JSON column apart.
    type Changes = Parameters<ReturnType<Database['manager']>['update']>[2];
    await this.database.manager().update(AttemptAnswer, { organisationId, attemptId, questionId }, changes as Changes);
  }
}
