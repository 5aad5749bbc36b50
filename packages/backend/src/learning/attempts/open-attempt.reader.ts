import { Injectable } from '@nestjs/common';
import type { AttemptState } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { PinnedQuestion } from '@vakwerk/domain/learning/quizzes/draw-questions';
import { Database } from '../../platform/database/database.js';
import type { AttemptAnswer } from './attempt-answer.entity.js';

/** What saving one answer needs to know, and no more. */
export interface OpenAttempt {
  readonly id: string;
  readonly courseVersionId: string;
  readonly stepId: string;
  readonly state: AttemptState;
  readonly closesAt: Date | null;
  readonly endedAt: Date | null;
  readonly questions: readonly PinnedQuestion[];
  readonly stored: Pick<AttemptAnswer, 'answer' | 'certainty' | 'version' | 'saveId' | 'checkedAt' | 'outcome' | 'ratio'> | null;
}

/**
 * Two statements in one message: five hundred people may press at the same moment. They are not one join, because a statement that
 * waited for the attempt's row still sees the answers as they were before it waited; the second one looks after the wait is over.
 */
const HOLD = `
  SELECT id, course_version_id AS "courseVersionId", step_id AS "stepId", state, closes_at AS "closesAt", ended_at AS "endedAt", questions
    FROM attempt WHERE org_id = $1 AND id = $2 AND person_id = $3 FOR UPDATE`;
const STORED = `
  SELECT answer, certainty, version, save_id AS "saveId", checked_at AS "checkedAt", outcome, ratio
    FROM attempt_answer WHERE org_id = $1 AND attempt_id = $2 AND question_id = $3`;

@Injectable()
export class OpenAttemptReader {
  constructor(private readonly database: Database) {}

  /** Someone's own attempt with the stored answer to one question, held; null for anyone else's. */
  async lockOwn(id: string, personId: string, questionId: string): Promise<OpenAttempt | null> {
    const [organisationId, manager] = [this.database.organisationId(), this.database.manager()];
    const [[attempt], [stored]] = (await Promise.all([
      manager.query(HOLD, [organisationId, id, personId]),
      manager.query(STORED, [organisationId, id, questionId]),
    ])) as [Omit<OpenAttempt, 'stored'>[], NonNullable<OpenAttempt['stored']>[]];
    return attempt ? { ...attempt, stored: stored ?? null } : null;
  }
}
