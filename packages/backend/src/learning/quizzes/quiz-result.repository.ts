import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { QuizResult } from './quiz-result.entity.js';

@Injectable()
export class QuizResultRepository {
  constructor(private readonly database: Database) {}

  listOf(assignmentId: string): Promise<QuizResult[]> {
    return this.database.manager().find(QuizResult, { where: { organisationId: this.database.organisationId(), assignmentId } });
  }

  async save(result: QuizResult): Promise<void> {
    await this.database.manager().upsert(QuizResult, result, ['organisationId', 'assignmentId', 'stepId']);
  }
}
