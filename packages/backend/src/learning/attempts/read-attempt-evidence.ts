import { Injectable } from '@nestjs/common';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { AttemptRepository } from './attempt.repository.js';
import { AttemptQuestions } from './attempt-questions.js';

/** One graded answer of a finished attempt, as evidence. */
export interface AttemptEvidence {
  readonly questionId: string;
  /** In the words it was answered on. */
  readonly prompt: LocalizedText;
  /** Each once. */
  readonly skillIds: readonly string[];
  /** 0–1. */
  readonly ratio: number;
  readonly certainty: Certainty | null;
  /** Whether this person never answered this question in an earlier finished attempt: later ones repeat the feedback. */
  readonly first: boolean;
}

const ANSWERED = `
  SELECT w.question_id AS "questionId", w.ratio, w.certainty, NOT EXISTS (
           SELECT 1 FROM attempt b JOIN attempt_answer o ON o.org_id = b.org_id AND o.attempt_id = b.id AND o.question_id = w.question_id
            WHERE b.org_id = a.org_id AND b.person_id = a.person_id AND b.state = 'finished' AND (b.ended_at, b.id) < (a.ended_at, a.id)
              AND o.outcome <> 'notAnswered') AS first
    FROM attempt a JOIN attempt_answer w ON w.org_id = a.org_id AND w.attempt_id = a.id
   WHERE a.org_id = $1 AND a.id = $2 AND w.ratio IS NOT NULL ORDER BY w.question_id`;

/** What progress asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class ReadAttemptEvidence {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptRepository,
    private readonly versions: CourseVersionRepository,
    private readonly questions: AttemptQuestions,
  ) {}

  /** The answers that were graded so far; null when the attempt is not there or not finished. */
  async run(
    attemptId: string,
  ): Promise<{ readonly personId: string; readonly at: Date; readonly answers: readonly AttemptEvidence[] } | null> {
    const attempt = await this.attempts.find(attemptId);
    if (attempt?.state !== 'finished' || attempt.endedAt === null) return null;
    const { step } = getQuiz(await this.versions.getContent(attempt.courseVersionId), attempt.stepId);
    const questions = new Map((await this.questions.list(step.quiz, attempt.questions)).map((one) => [one.id, one]));
    const rows = (await this.database.manager().query(ANSWERED, [this.database.organisationId(), attemptId])) as Omit<
      AttemptEvidence,
      'prompt' | 'skillIds'
    >[];
    const answers = rows.flatMap((row) => {
      const question = questions.get(row.questionId);
      return question ? [{ ...row, prompt: question.prompt, skillIds: [...new Set(question.skillIds)] }] : [];
    });
    return { personId: attempt.personId, at: attempt.endedAt, answers };
  }
}
