import { Injectable } from '@nestjs/common';
import { type Extension, NO_EXTENSION } from '@vakwerk/domain/learning/quizzes/attempt-close';
import { Database } from '../../platform/database/database.js';
import { QuizExtension } from './quiz-extension.entity.js';

@Injectable()
export class QuizExtensionRepository {
  constructor(private readonly database: Database) {}

  async add(extension: QuizExtension): Promise<void> {
    await this.database.manager().insert(QuizExtension, extension);
  }

  /** The one that counts; null: none was given. */
  newest(assignmentId: string, stepId: string): Promise<QuizExtension | null> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .findOne(QuizExtension, { where: { organisationId, assignmentId, stepId }, order: { id: 'DESC' } });
  }

  async of(assignmentId: string, stepId: string): Promise<Extension> {
    return (await this.newest(assignmentId, stepId)) ?? NO_EXTENSION;
  }
}
