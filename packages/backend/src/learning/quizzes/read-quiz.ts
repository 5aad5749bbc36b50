import { Injectable } from '@nestjs/common';
import { wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import { stepSeconds } from '@vakwerk/domain/learning/courses/minutes';
import { NO_EXTENSION, quizClose } from '@vakwerk/domain/learning/quizzes/attempt-close';
import { attemptsLeft, startVerdict } from '@vakwerk/domain/learning/quizzes/attempt-limits';
import { type Quiz, questionCount, quizTimes } from '@vakwerk/domain/learning/quizzes/quiz';
import { checksEachAnswer, reviewMoment } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import type { Attempt } from '../attempts/attempt.entity.js';
import { AttemptRepository } from '../attempts/attempt.repository.js';
import type { Named } from '../person-named.js';
import { LearnerCourses } from '../steps/learner-course.js';
import { moduleState } from '../steps/module-state.js';
import { getQuiz } from './get-quiz.js';
import type { QuizExtension } from './quiz-extension.entity.js';
import { QuizExtensionRepository } from './quiz-extension.repository.js';

/** A quiz before and between attempts: what is allowed, what was done, and whether one may start. */
export interface QuizView
  extends Pick<Quiz, 'introduction' | 'passRatio' | 'attemptsAllowed' | 'handling' | 'graceSeconds' | 'finalGrade'> {
  readonly assignmentId: string;
  readonly stepId: string;
  readonly moduleId: string;
  /** From 1, in its module. */
  readonly stepNumber: number;
  readonly title: LocalizedText;
  readonly moduleTitle: LocalizedText;
  readonly questionCount: number;
  readonly minutes: number;
  readonly checksEachAnswer: boolean;
  /** With what this person got extra. */
  readonly timeLimitSeconds: number | null;
  readonly attemptsLeft: number | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly extension: ExtensionView | null;
  readonly attempts: readonly AttemptRow[];
  /** 0–1; null while nothing counts, or it may not be seen yet. */
  readonly finalRatio: number | null;
  readonly passedAt: Date | null;
  /** `start`, `resume`, or why not: a code of LearningError. */
  readonly may: string;
}

export interface ExtensionView extends Pick<QuizExtension, 'extraSeconds' | 'extraAttempts' | 'closesAt' | 'reason'> {
  readonly givenBy: Named | null;
}

export interface AttemptRow extends Pick<Attempt, 'id' | 'number' | 'state' | 'startedAt' | 'closesAt' | 'endedAt'> {
  /** 0–1; null while it is not known or may not be seen. */
  readonly ratio: number | null;
  readonly passed: boolean | null;
  /** Finished, but a coach has yet to grade an answer. */
  readonly awaiting: boolean;
}

@Injectable()
export class ReadQuiz {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly attempts: AttemptRepository,
    private readonly extensions: QuizExtensionRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** A quiz of someone's own assignment. @throws NotFound, also for another person's */
  async run(actor: PersonActor, assignmentId: string, stepId: string, now: Date = new Date()): Promise<QuizView> {
    const assignment = await this.assignments.findOwn(assignmentId, actor.personId);
    if (!assignment || assignment.withdrawnAt) throw new NotFound('This assignment');
    const learner = await this.learners.load(assignment);
    const { module, step } = getQuiz(learner.content, stepId);
    const { quiz } = step;
    const tried = await this.attempts.listOf(assignmentId, stepId);
    const given = await this.extensions.newest(assignmentId, stepId);
    const extension = given ?? NO_EXTENSION;
    const times = quizTimes(quiz);
    const rows = tried.map((attempt) => attemptRow(attempt, quiz, now));
    const result = learner.quizResults.find((one) => one.stepId === stepId);
    const verdict = startVerdict({ ...times, attemptsAllowed: quiz.attemptsAllowed }, tried, extension, now);
    const locked = !moduleState(learner, module.id, actor.language, now).open;
    const { introduction, passRatio, attemptsAllowed, handling, graceSeconds, finalGrade } = quiz;
    return {
      introduction,
      passRatio,
      attemptsAllowed: attemptsAllowed === null ? null : attemptsAllowed + extension.extraAttempts,
      handling,
      graceSeconds,
      finalGrade,
      assignmentId,
      stepId,
      moduleId: module.id,
      stepNumber: module.steps.indexOf(step) + 1,
      title: step.title,
      moduleTitle: module.title,
      questionCount: questionCount(quiz),
      minutes: wholeMinutes(stepSeconds(step, actor.language)),
      checksEachAnswer: checksEachAnswer(quiz.review),
      timeLimitSeconds: quiz.timeLimitSeconds === null ? null : quiz.timeLimitSeconds + extension.extraSeconds,
      attemptsLeft: attemptsLeft(attemptsAllowed, tried.length, extension),
      opensAt: times.opensAt,
      closesAt: quizClose(times.closesAt, extension),
      extension: given && { ...given, givenBy: await this.persons.find(given.givenById) },
      attempts: rows,
      finalRatio: result && rows.some(({ ratio }) => ratio !== null) ? result.finalRatio : null,
      passedAt: result?.passedAt ?? null,
      may: assignment.waivedAt
        ? 'assignmentClosed'
        : locked
          ? 'moduleLocked'
          : verdict.kind === 'refuse'
            ? verdict.code
            : verdict.kind,
    };
  }
}

function attemptRow(attempt: Attempt, quiz: Quiz, now: Date): AttemptRow {
  const { id, number, state, startedAt, closesAt, endedAt } = attempt;
  const visible = quiz.review[reviewMoment(attempt, quizTimes(quiz).closesAt, now)].includes('result');
  const ratio = visible ? attempt.ratio : null;
  const awaiting = state === 'finished' && attempt.ratio === null;
  return {
    id,
    number,
    state,
    startedAt,
    closesAt,
    endedAt,
    ratio,
    passed: ratio === null ? null : ratio >= quiz.passRatio,
    awaiting,
  };
}
