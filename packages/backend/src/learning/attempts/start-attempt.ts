import { Injectable } from '@nestjs/common';
import { attemptClose } from '@vakwerk/domain/learning/quizzes/attempt-close';
import { startVerdict } from '@vakwerk/domain/learning/quizzes/attempt-limits';
import { attemptOnClock, nextTransitionAt } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { drawQuestions, type PoolQuestion } from '@vakwerk/domain/learning/quizzes/draw-questions';
import { drawsOf, type Quiz, quizTimes } from '@vakwerk/domain/learning/quizzes/quiz';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Assignment } from '../assignments/assignment.entity.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { QuestionPool } from '../bank/question-pool.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { LearningError } from '../learning.errors.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { QuizExtensionRepository } from '../quizzes/quiz-extension.repository.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { LearnerCourses } from '../steps/learner-course.js';
import { refuseClosed, refuseLocked } from '../steps/open-step.js';
import type { Attempt } from './attempt.entity.js';
import { AttemptRepository } from './attempt.repository.js';
import { EndAttempt } from './end-attempt.js';

@Injectable()
export class StartAttempt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly versions: CourseVersionRepository,
    private readonly learners: LearnerCourses,
    private readonly advance: AdvanceAssignment,
    private readonly attempts: AttemptRepository,
    private readonly extensions: QuizExtensionRepository,
    private readonly pool: QuestionPool,
    private readonly end: EndAttempt,
  ) {}

  /**
   * Starts the next attempt at a quiz, or gives the one that is open. Ten tabs at once get one and the same: they take turns at the
   * assignment's row, and the unique rows would refuse a second one anyway.
   * @throws NotFound, LearningError assignmentClosed | moduleLocked | quizNotOpenYet | quizClosed | noAttemptsLeft
   */
  run(
    actor: PersonActor,
    { assignmentId, stepId }: { assignmentId: string; stepId: string },
    now: Date = new Date(),
  ): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      await this.endOverdue(actor, assignmentId, stepId, now);
      const assignment = await this.assignments.lockOwn(assignmentId, actor.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const learner = await this.learners.load(assignment);
      const { module, step } = getQuiz(learner.content, stepId);
      refuseLocked(learner, module.id);
      const tried = await this.attempts.listOf(assignmentId, stepId);
      const extension = await this.extensions.of(assignmentId, stepId);
      const verdict = startVerdict(
        { ...quizTimes(step.quiz), attemptsAllowed: step.quiz.attemptsAllowed },
        tried,
        extension,
        now,
      );
      if (verdict.kind === 'refuse') throw new LearningError(verdict.code);
      const running = tried.find(({ number }) => number === verdict.number);
      if (running) return running.id;
      const closesAt = attemptClose(quizTimes(step.quiz), extension, now);
      const attempt = await this.newAttempt(assignment, stepId, step.quiz, verdict.number, closesAt, now);
      if (!(await this.attempts.addUnlessThere(attempt))) throw new Error('Another attempt came in between; try again.');
      await this.advance.run(learner, learner, actor.language, now);
      return attempt.id;
    });
  }

  /** An open attempt whose time is over ends first, also when the schedule has not come by yet. Attempt before assignment. */
  private async endOverdue(actor: PersonActor, assignmentId: string, stepId: string, now: Date): Promise<void> {
    for (const { id, personId, endedAt } of await this.attempts.listOf(assignmentId, stepId)) {
      if (endedAt !== null || personId !== actor.personId) continue;
      const attempt = await this.attempts.lock(id);
      if (!attempt) continue;
      const { step } = getQuiz(await this.versions.getContent(attempt.courseVersionId), stepId);
      const verdict = attemptOnClock({ ...attempt, handling: step.quiz.handling, graceSeconds: step.quiz.graceSeconds }, now);
      if (verdict) await this.end.run(attempt, step.quiz, verdict, now);
    }
  }

  private async newAttempt(
    assignment: Assignment,
    stepId: string,
    quiz: Quiz,
    number: number,
    closesAt: Date | null,
    now: Date,
  ): Promise<Attempt> {
    const id = newId();
    const pools = new Map<string, readonly PoolQuestion[]>();
    for (const draw of drawsOf(quiz)) pools.set(draw.id, await this.pool.list(draw));
    const clock = { state: 'inProgress' as const, closesAt, handling: quiz.handling, graceSeconds: quiz.graceSeconds };
    return {
      organisationId: assignment.organisationId,
      id,
      personId: assignment.personId,
      assignmentId: assignment.id,
      courseVersionId: assignment.courseVersionId,
      stepId,
      number,
      state: clock.state,
      // The id is as good as chance, and whoever checks a draw finds it beside the attempt.
      seed: id,
      questions: drawQuestions(quiz, pools, id),
      startedAt: now,
      closesAt,
      dueAt: nextTransitionAt(clock),
      endedAt: null,
      ratio: null,
    };
  }
}
