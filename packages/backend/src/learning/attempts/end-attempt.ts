import { Injectable } from '@nestjs/common';
import { gradeResponse, type ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { attemptResult } from '@vakwerk/domain/learning/quizzes/attempt-result';
import type { AttemptState } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { nextTransitionAt } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { SettleQuiz } from '../quizzes/settle-quiz.js';
import type { Attempt } from './attempt.entity.js';
import { AnswersAwaitGrading, AttemptGraded } from './attempt.events.js';
import { AttemptRepository } from './attempt.repository.js';
import type { AttemptAnswer } from './attempt-answer.entity.js';
import { AttemptAnswerRepository, type GradedAnswer } from './attempt-answer.repository.js';
import { AttemptQuestions } from './attempt-questions.js';

/** What the domain decided about an attempt. */
interface Transition {
  readonly state: AttemptState;
  readonly endedAt: Date | null;
}

@Injectable()
export class EndAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly answers: AttemptAnswerRepository,
    private readonly questions: AttemptQuestions,
    private readonly settle: SettleQuiz,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Makes a transition and all that follows from it. The caller holds the attempt's row, so it happens once. A finished attempt is
   * graded: what the domain can grade at once, open answers by a coach later. An abandoned one gets outcomes to look at and no grade.
   */
  async run(attempt: Attempt, quiz: Quiz, { state, endedAt }: Transition, now: Date): Promise<Attempt> {
    if (state === attempt.state) return attempt;
    if (endedAt === null) {
      const clock = { state, closesAt: attempt.closesAt, handling: quiz.handling, graceSeconds: quiz.graceSeconds };
      return this.changed(attempt, { state, dueAt: nextTransitionAt(clock) });
    }
    const questions = await this.questions.list(quiz, attempt.questions);
    const graded = gradeAll(questions, await this.answers.listOf(attempt.id));
    this.answers.grade(attempt.id, graded.fresh);
    const result = attemptResult(graded.all, quiz.passRatio);
    const ratio = state === 'finished' ? result.ratio : null;
    const after = await this.changed(attempt, { state, endedAt, dueAt: null, ratio });
    if (state !== 'finished') return after;
    const { id: attemptId, personId } = attempt;
    await this.outbox.append(eventOf(AttemptGraded, { attemptId, personId }));
    if (ratio === null) await this.outbox.append(eventOf(AnswersAwaitGrading, { attemptId, personId }));
    else await this.settle.run(after, quiz, now);
    return after;
  }

  private async changed(attempt: Attempt, changes: Partial<Attempt>): Promise<Attempt> {
    await this.attempts.change(attempt.id, changes);
    await this.live.announce('learning', [attempt.personId]);
    return { ...attempt, ...changes };
  }
}

/** Every question of the attempt with its outcome; `fresh`: the ones that were not graded before. */
function gradeAll(questions: readonly Question[], answers: readonly AttemptAnswer[]) {
  const stored = new Map(answers.map((answer) => [answer.questionId, answer]));
  const all = questions.map((question): GradedAnswer => {
    const own = stored.get(question.id);
    if (own?.outcome) return { questionId: question.id, outcome: own.outcome, ratio: own.ratio };
    const { outcome, ratio }: { outcome: ResponseOutcome; ratio: number | null } = gradeResponse(question, own?.answer ?? null);
    return { questionId: question.id, outcome, ratio };
  });
  return { all, fresh: all.filter(({ questionId }) => stored.get(questionId)?.outcome === null) };
}
