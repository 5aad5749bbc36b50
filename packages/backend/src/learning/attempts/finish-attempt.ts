import { Injectable } from '@nestjs/common';
import { attemptOnDeed } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { AttemptRepository } from './attempt.repository.js';
import { EndAttempt } from './end-attempt.js';

@Injectable()
export class FinishAttempt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly versions: CourseVersionRepository,
    private readonly end: EndAttempt,
  ) {}

  /**
   * Hands an attempt in. A browser that says "time is up" is not believed: then only the server's clock decides. What ended before
   * stays as it ended; pressed twice is once.
   * @throws NotFound, also for someone else's
   */
  run(actor: PersonActor, { attemptId, timeUp }: { attemptId: string; timeUp: boolean }, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const attempt = await this.attempts.lock(attemptId);
      if (attempt?.personId !== actor.personId) throw new NotFound('This attempt');
      const { quiz } = getQuiz(await this.versions.getContent(attempt.courseVersionId), attempt.stepId).step;
      const clock = { ...attempt, handling: quiz.handling, graceSeconds: quiz.graceSeconds };
      await this.end.run(attempt, quiz, attemptOnDeed(clock, timeUp ? 'timeUp' : 'finish', now), now);
    });
  }
}
