import { Injectable } from '@nestjs/common';
import { showsAnswersLater } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AttemptRepository } from '../attempts/attempt.repository.js';
import { AttemptAnswerRepository } from '../attempts/attempt-answer.repository.js';
import { AttemptQuestions } from '../attempts/attempt-questions.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { canBePractised } from './can-be-practised.js';
import { MakeCard } from './make-card.js';

@Injectable()
export class MakeQuizCards {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly answers: AttemptAnswerRepository,
    private readonly questions: AttemptQuestions,
    private readonly versions: CourseVersionRepository,
    private readonly makeCard: MakeCard,
  ) {}

  /**
   * Makes cards of the questions that somebody answered in a quiz, so that they come back. Not of a test whose answers stay hidden: a
   * card tells them at once. Repeating it makes no second card. @returns how many are new
   */
  run(actor: SystemActor, { attemptId }: { attemptId: string }, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const attempt = await this.attempts.find(attemptId);
      if (attempt?.state !== 'finished' || attempt.endedAt === null) return 0;
      const { courseVersionId, stepId, personId, endedAt: at, number } = attempt;
      const { step } = getQuiz(await this.versions.getContent(courseVersionId), stepId);
      if (!showsAnswersLater(step.quiz.review)) return 0;
      const courseId = await this.versions.getCourseId(courseVersionId);
      const given = new Map((await this.answers.listOf(attemptId)).map((answer) => [answer.questionId, answer]));
      let made = 0;
      for (const question of await this.questions.list(step.quiz, attempt.questions)) {
        const { outcome = null, ratio = null, certainty = null } = given.get(question.id) ?? {};
        if (outcome === null || outcome === 'notAnswered') continue;
        const answered = { personId, question, courseId, ratio, outcome, attempt: number, certainty, at };
        if (canBePractised(answered) && (await this.makeCard.ofQuestion(answered, attemptId, now))) made += 1;
      }
      return made;
    });
  }
}
