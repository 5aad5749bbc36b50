import { Injectable } from '@nestjs/common';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { PinnedQuestion } from '@vakwerk/domain/learning/quizzes/draw-questions';
import { fixedQuestions, type Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import { NotFound } from '../../platform/auth/access-errors.js';
import { QuestionPool } from '../bank/question-pool.js';

/** The questions an attempt asks, as they were when it started. */
@Injectable()
export class AttemptQuestions {
  constructor(private readonly pool: QuestionPool) {}

  /** In the order they are asked. */
  async list(quiz: Pick<Quiz, 'parts'>, pinned: readonly PinnedQuestion[]): Promise<readonly Question[]> {
    const fixed = new Map(fixedQuestions(quiz).map((question) => [question.id, question]));
    const drawn = await this.pool.versions(pinned.flatMap(({ questionVersionId }) => questionVersionId ?? []));
    return pinned.map(({ questionId, questionVersionId }) => {
      const question = questionVersionId === null ? fixed.get(questionId) : drawn.get(questionVersionId);
      if (!question) throw new Error(`Question ${questionId} of an attempt is missing.`);
      return question;
    });
  }

  /** One of them. @throws NotFound when the attempt does not ask it */
  async get(quiz: Pick<Quiz, 'parts'>, pinned: readonly PinnedQuestion[], questionId: string): Promise<Question> {
    const [question] = await this.list(
      quiz,
      pinned.filter((one) => one.questionId === questionId),
    );
    if (!question) throw new NotFound('This question');
    return question;
  }
}
