import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AttemptRepository } from '../attempts/attempt.repository.js';
import { AttemptAnswerRepository } from '../attempts/attempt-answer.repository.js';
import { LearningError } from '../learning.errors.js';
import { AnswerGradeRepository } from './answer-grade.repository.js';

const askSchema = z.object({
  attemptId: z.uuid(),
  questionId: z.string().min(1).max(100),
  reason: z.string().trim().min(1).max(2000),
});
export type SecondLookToAsk = z.infer<typeof askSchema>;

@Injectable()
export class AskSecondLook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly answers: AttemptAnswerRepository,
    private readonly grades: AnswerGradeRepository,
    private readonly live: Live,
  ) {}

  /**
   * "I see it differently": somebody else than the first grader looks again. Once per answer; asking twice is once.
   * @throws InvalidInput, NotFound, LearningError notGradedYet | secondLookDone
   */
  run(actor: PersonActor, given: SecondLookToAsk, now: Date = new Date()): Promise<void> {
    const { attemptId, questionId, reason } = parseInput(askSchema, given);
    return this.unitOfWork.run(actor, async () => {
      const attempt = await this.attempts.lock(attemptId);
      if (attempt?.personId !== actor.personId) throw new NotFound('This answer');
      const stored = await this.answers.find(attemptId, questionId);
      if (!stored) throw new NotFound('This answer');
      if (stored.lookAgainAt) return;
      const grades = (await this.grades.listOf(attemptId)).filter((grade) => grade.questionId === questionId);
      if (grades.length === 0) throw new LearningError('notGradedYet');
      if (grades.length > 1 || stored.lookAgainReason !== '') throw new LearningError('secondLookDone');
      await this.answers.change(attemptId, questionId, { lookAgainAt: now, lookAgainReason: reason });
      await this.live.announce('learning', [actor.personId]);
    });
  }
}
