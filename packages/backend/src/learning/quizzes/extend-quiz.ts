import { Injectable } from '@nestjs/common';
import { attemptClose, quizClose } from '@vakwerk/domain/learning/quizzes/attempt-close';
import { canExtendQuiz } from '@vakwerk/domain/learning/quizzes/attempt-policy';
import { attemptOnDeed, isEnded, nextTransitionAt } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { type Quiz, quizTimes } from '@vakwerk/domain/learning/quizzes/quiz';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { AttemptRepository } from '../attempts/attempt.repository.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { LearningError } from '../learning.errors.js';
import { PersonTeams } from '../quizzes/person-teams.js';
import { getQuiz } from './get-quiz.js';
import type { QuizExtension } from './quiz-extension.entity.js';
import { QuizExtensionRepository } from './quiz-extension.repository.js';

const HALF_A_DAY = 12 * 60;
const extensionSchema = z.object({
  assignmentId: z.uuid(),
  stepId: z.string().min(1).max(100),
  /** On top of the time limit, in all: not on top of an earlier extension. */
  extraMinutes: z.number().int().min(0).max(HALF_A_DAY),
  closesAt: z.date().nullable(),
  extraAttempts: z.number().int().min(0).max(10),
  reason: z.string().trim().min(1).max(1000),
});
export type ExtensionToGive = z.infer<typeof extensionSchema>;

@Injectable()
export class ExtendQuiz {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly versions: CourseVersionRepository,
    private readonly attempts: AttemptRepository,
    private readonly extensions: QuizExtensionRepository,
    private readonly teams: PersonTeams,
    private readonly live: Live,
  ) {}

  /**
   * Gives one person more time, a later closing day or more tries. It takes the place of an earlier one. An attempt that is open gets
   * the time at once, and one that was overdue may go on; what has ended stays ended.
   * @throws InvalidInput, NotFound for someone outside the actor's teams, LearningError extensionGivesNothing
   */
  run(actor: PersonActor, given: ExtensionToGive, now: Date = new Date()): Promise<void> {
    const input = parseInput(extensionSchema, given);
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.assignments.find(input.assignmentId);
      if (!assignment || !canExtendQuiz(actor, await this.teams.of(assignment.personId, actor.timeZone, now)))
        throw new NotFound('This assignment');
      const { quiz } = getQuiz(await this.versions.getContent(assignment.courseVersionId), input.stepId).step;
      const { extraMinutes, ...rest } = input;
      const extension: QuizExtension = {
        organisationId: actor.organisationId,
        id: newId(),
        ...rest,
        extraSeconds: extraMinutes * 60,
        givenById: actor.personId,
        givenAt: now,
      };
      refuseNothing(quiz, extension);
      await this.extensions.add(extension);
      await this.moveOpen(quiz, extension, now);
      await this.live.announce('learning', [assignment.personId, actor.personId]);
    });
  }

  private async moveOpen(quiz: Quiz, extension: QuizExtension, now: Date): Promise<void> {
    for (const { id, state: before } of await this.attempts.listOf(extension.assignmentId, extension.stepId)) {
      const attempt = isEnded(before) ? null : await this.attempts.lock(id);
      if (!attempt || isEnded(attempt.state)) continue;
      const closesAt = attemptClose(quizTimes(quiz), extension, attempt.startedAt);
      const clock = { state: attempt.state, closesAt, handling: quiz.handling, graceSeconds: quiz.graceSeconds };
      const { state } = attemptOnDeed(clock, 'save', now);
      const open = isEnded(state) ? attempt.state : state;
      await this.attempts.change(id, { closesAt, state: open, dueAt: nextTransitionAt({ ...clock, state: open }) });
    }
  }
}

/** Minutes where nothing is limited, or a day before the closing day, would be a promise that changes nothing. */
function refuseNothing(quiz: Quiz, extension: QuizExtension): void {
  const times = quizTimes(quiz);
  const moreTime = times.timeLimitSeconds !== null && extension.extraSeconds > 0;
  const later = quizClose(times.closesAt, extension)?.getTime() !== times.closesAt?.getTime();
  const moreTries = quiz.attemptsAllowed !== null && extension.extraAttempts > 0;
  if (!moreTime && !later && !moreTries) throw new LearningError('extensionGivesNothing');
}
