import { Injectable } from '@nestjs/common';
import { attemptOnClock } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { AttemptRepository } from './attempt.repository.js';
import { EndAttempt } from './end-attempt.js';

/** What one run takes on; the next one goes on. After a long standstill this keeps a transaction short. */
const MOST = 500;

@Injectable()
export class EndDueAttempts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly versions: CourseVersionRepository,
    private readonly end: EndAttempt,
  ) {}

  /**
   * Makes the transitions of people who are away: the same ones a late visit would make. Each attempt's row is held and looked at
   * again, so running twice, or beside a person who hands in this second, changes it once. @returns how many changed
   */
  run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      let changed = 0;
      for (const id of await this.attempts.listDue(now, MOST)) {
        const attempt = await this.attempts.lock(id);
        if (!attempt) continue;
        const { quiz } = getQuiz(await this.versions.getContent(attempt.courseVersionId), attempt.stepId).step;
        const verdict = attemptOnClock({ ...attempt, handling: quiz.handling, graceSeconds: quiz.graceSeconds }, now);
        if (!verdict) continue;
        await this.end.run(attempt, quiz, verdict, now);
        changed += 1;
      }
      return changed;
    });
  }
}
