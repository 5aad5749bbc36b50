import { Injectable } from '@nestjs/common';
import type { RubricMark } from '@vakwerk/domain/learning/questions/grade-by-rubric';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import { Database } from '../../platform/database/database.js';
import type { Named } from '../person-named.js';
import { AnswerGrade } from './answer-grade.entity.js';

export interface GradeView {
  readonly id: string;
  readonly questionId: string;
  readonly grader: Named;
  readonly marks: readonly RubricMark[];
  readonly comment: string;
  readonly outcome: ResponseOutcome;
  readonly ratio: number;
  readonly gradedAt: Date;
}

const SELECT = `
  SELECT g.id, g.question_id AS "questionId", g.marks, g.comment, g.outcome, g.ratio, g.graded_at AS "gradedAt",
         json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) AS grader
    FROM answer_grade g JOIN person p ON p.org_id = g.org_id AND p.id = g.grader_id
   WHERE g.org_id = $1 AND g.attempt_id = $2`;

@Injectable()
export class AnswerGradeRepository {
  constructor(private readonly database: Database) {}

  async add(grade: AnswerGrade): Promise<void> {
    await this.database.manager().insert(AnswerGrade, grade);
  }

  /** Newest first. */
  async listOf(attemptId: string): Promise<GradeView[]> {
    const parameters = [this.database.organisationId(), attemptId];
    return (await this.database.manager().query(`${SELECT} ORDER BY g.id DESC`, parameters)) as GradeView[];
  }
}
