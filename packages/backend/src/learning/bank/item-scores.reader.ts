import { Injectable } from '@nestjs/common';
import { type ItemAnalysis, type ItemScore, itemAnalysis } from '@vakwerk/domain/learning/questions/item-analysis';
import { Database } from '../../platform/database/database.js';
import { type FirstAttemptAnswer, FirstAttemptAnswers } from '../attempts/first-attempt-answers.js';

type Scored = Pick<FirstAttemptAnswer, 'personId' | 'questionId' | 'ratio' | 'rest'>;

/**
 * The first answer of each person to each of these questions, with how they did on the others of the same assignment, first tries too:
 * later ones come after the feedback.
 */
const FROM_LESSONS = `
  SELECT r.person_id AS "personId", r.question_id AS "questionId", r.ratio, CASE WHEN t.n > 1 THEN (t.total - r.ratio) / (t.n - 1) END AS rest
    FROM (SELECT DISTINCT ON (person_id, question_id) person_id, question_id, ratio, assignment_id FROM response
           WHERE org_id = $1 AND question_id = ANY($2) AND attempt = 1 AND ratio IS NOT NULL
           ORDER BY person_id, question_id, answered_at, id) r
   CROSS JOIN LATERAL (SELECT sum(o.ratio) AS total, count(*)::int AS n FROM response o
                        WHERE o.org_id = $1 AND o.assignment_id = r.assignment_id AND o.attempt = 1 AND o.ratio IS NOT NULL) t`;

@Injectable()
export class ItemScoresReader {
  constructor(
    private readonly database: Database,
    private readonly attempts: FirstAttemptAnswers,
  ) {}

  /** How questions do, by code. Each person counts once: by their first finished attempt at a quiz, else by their first try in a lesson. */
  async analysesOf(codes: readonly string[]): Promise<ReadonlyMap<string, ItemAnalysis>> {
    const inQuizzes: readonly Scored[] = await this.attempts.of(codes);
    const inLessons = (await this.database.manager().query(FROM_LESSONS, [this.database.organisationId(), codes])) as Scored[];
    const scores = new Map<string, Map<string, ItemScore>>(codes.map((code) => [code, new Map()]));
    for (const { personId, questionId, ratio, rest } of [...inLessons, ...inQuizzes])
      scores.get(questionId)?.set(personId, { ratio, restRatio: rest });
    return new Map([...scores].map(([code, byPerson]) => [code, itemAnalysis([...byPerson.values()])]));
  }
}
