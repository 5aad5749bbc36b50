import { Injectable } from '@nestjs/common';
import { drawsOf, fixedQuestions, type Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import { showsAnswersLater } from '@vakwerk/domain/learning/quizzes/review-policy';
import { Database } from '../../platform/database/database.js';
import { QuestionPool } from '../bank/question-pool.js';

/** Questions that a test may ask whose answers stay hidden: nobody practises them beforehand, because a card tells the answer. */
@Injectable()
export class SecretQuestions {
  constructor(
    private readonly database: Database,
    private readonly pool: QuestionPool,
  ) {}

  /** Codes, of every version of a course that somebody can be in. */
  async codes(): Promise<ReadonlySet<string>> {
    const quizzes = (await this.database.manager().query(
      `SELECT s -> 'quiz' AS quiz FROM course_version v,
              jsonb_path_query(v.content, '$.modules[*].steps[*] ? (@.kind == "quiz")') s WHERE v.org_id = $1`,
      [this.database.organisationId()],
    )) as { quiz: Quiz }[];
    const secret = quizzes.map(({ quiz }) => quiz).filter(({ review }) => !showsAnswersLater(review));
    const codes = new Set(secret.flatMap((quiz) => fixedQuestions(quiz).map(({ id }) => id)));
    for (const { skillIds, tags } of secret.flatMap(drawsOf))
      for (const { questionId } of await this.pool.list({ skillIds, tags })) codes.add(questionId);
    return codes;
  }
}
