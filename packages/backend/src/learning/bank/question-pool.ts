import { Injectable } from '@nestjs/common';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { PoolQuestion } from '@vakwerk/domain/learning/quizzes/draw-questions';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';
import { BankQuestionRepository } from './bank-question.repository.js';

/** Questions with any of these skills and all of these tags; an empty list asks for nothing in particular. */
export interface PoolRequest {
  readonly skillIds: readonly string[];
  readonly tags: readonly string[];
}

/** What others ask of the bank: what can be drawn, and what was asked. Inside a unit of work of the organisation. */
@Injectable()
export class QuestionPool {
  constructor(
    private readonly database: Database,
    private readonly questions: BankQuestionRepository,
    private readonly skills: SkillRepository,
  ) {}

  /** Active questions in the version of now; `questionId` is their code. Draw from them with `drawQuestions` and a stored seed. */
  async list({ skillIds, tags }: PoolRequest): Promise<PoolQuestion[]> {
    return (await this.database.manager().query(
      `SELECT q.code AS "questionId", q.current_version_id AS "questionVersionId"
         FROM question q JOIN question_version v ON v.org_id = q.org_id AND v.id = q.current_version_id
        WHERE q.org_id = $1 AND q.retired_at IS NULL AND q.tags @> $3::text[]
          AND (cardinality($2::text[]) = 0 OR v.content -> 'skillIds' ?| $2::text[])
        ORDER BY q.code`,
      [this.database.organisationId(), skillIds.length > 0 ? await this.skills.withMerged(skillIds) : [], tags],
    )) as PoolQuestion[];
  }

  /** The frozen content of versions, by version id. */
  async versions(versionIds: readonly string[]): Promise<ReadonlyMap<string, Question>> {
    return new Map((await this.questions.findVersions(versionIds)).map(({ id, content }) => [id, content]));
  }
}
