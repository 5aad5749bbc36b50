import { Injectable } from '@nestjs/common';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { BankQuestionRepository } from './bank-question.repository.js';
import { type PoolRequest, QuestionPool } from './question-pool.js';

/** A question as it is asked today. */
export interface AskedToday {
  /** The id of the question where it is asked. */
  readonly code: string;
  readonly questionId: string;
  readonly number: number;
  readonly retired: boolean;
  readonly content: Question;
}

/** What the bank can give to a quiz. Inside a request of an author. */
@Injectable()
export class ReadQuestionSupply {
  constructor(
    private readonly questions: BankQuestionRepository,
    private readonly pool: QuestionPool,
  ) {}

  /** Questions by their code, in the version of now, in the order asked for. What was never activated is left out. */
  async byCodes(codes: readonly string[]): Promise<AskedToday[]> {
    const found = await this.questions.findByCodes(codes.slice(0, MOST_CODES));
    const versions = await this.questions.findVersions(found.flatMap(({ currentVersionId }) => currentVersionId ?? []));
    const versionOf = new Map(versions.map((version) => [version.id, version]));
    const byCode = new Map(found.map((question) => [question.code, question]));
    return codes.flatMap((code): AskedToday[] => {
      const question = byCode.get(code);
      const version = versionOf.get(question?.currentVersionId ?? '');
      if (!question || !version) return [];
      const { number, content } = version;
      return [{ code, questionId: question.id, number, retired: question.retiredAt !== null, content }];
    });
  }

  /** How many questions chance can take. @param except codes of questions that the quiz asks anyway */
  async poolSize(request: PoolRequest, except: readonly string[]): Promise<number> {
    const asked = new Set(except);
    return (await this.pool.list(request)).filter(({ questionId }) => !asked.has(questionId)).length;
  }
}

/** As many as a quiz can have parts. */
const MOST_CODES = 100;
