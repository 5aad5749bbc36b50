import { Injectable } from '@nestjs/common';
import { gradeByRubric } from '@vakwerk/domain/learning/questions/grade-by-rubric';
import type { OpenQuestion, Question } from '@vakwerk/domain/learning/questions/question';
import { canGradeAnswer, canLookAgain } from '@vakwerk/domain/learning/quizzes/attempt-policy';
import { attemptResult } from '@vakwerk/domain/learning/quizzes/attempt-result';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import type { Attempt } from '../attempts/attempt.entity.js';
import { AttemptGraded } from '../attempts/attempt.events.js';
import { AttemptRepository } from '../attempts/attempt.repository.js';
import { AttemptAnswerRepository } from '../attempts/attempt-answer.repository.js';
import { AttemptQuestions } from '../attempts/attempt-questions.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { LearningError } from '../learning.errors.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { PersonTeams } from '../quizzes/person-teams.js';
import { SettleQuiz } from '../quizzes/settle-quiz.js';
import { AnswerGradeRepository } from './answer-grade.repository.js';

const gradeSchema = z.object({
  attemptId: z.uuid(),
  questionId: z.string().min(1).max(100),
  marks: z.array(z.object({ criterionId: z.string().min(1).max(100), points: z.number().min(0).max(1000) })).max(50),
  comment: z.string().trim().max(4000),
  /** The newest grade the coach saw; null: none. Of two coaches at once the second hears of the first. */
  afterGradeId: z.uuid().nullable(),
});
export type GradeToGive = z.infer<typeof gradeSchema>;

@Injectable()
export class GradeAnswer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly answers: AttemptAnswerRepository,
    private readonly questions: AttemptQuestions,
    private readonly versions: CourseVersionRepository,
    private readonly grades: AnswerGradeRepository,
    private readonly teams: PersonTeams,
    private readonly settle: SettleQuiz,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Grades an open answer with its rubric, or grades it again: then the earlier grade stays to be read. When the last open answer of
   * an attempt is graded, the attempt gets its grade and the quiz, the assignment and the skills follow.
   * @throws InvalidInput, NotFound, LearningError marksDoNotFit | gradedMeanwhile | secondLookByAnother
   */
  run(actor: PersonActor, given: GradeToGive, now: Date = new Date()): Promise<void> {
    const input = parseInput(gradeSchema, given);
    return this.unitOfWork.run(actor, async () => {
      const attempt = await this.attempts.lock(input.attemptId);
      const person = attempt && (await this.teams.of(attempt.personId, actor.timeZone, now));
      if (attempt?.state !== 'finished' || !person || !canGradeAnswer(actor, person)) throw new NotFound('This answer');
      const { quiz } = getQuiz(await this.versions.getContent(attempt.courseVersionId), attempt.stepId).step;
      const questions = await this.questions.list(quiz, attempt.questions);
      const question = openQuestion(questions, input.questionId);
      const stored = await this.answers.find(attempt.id, question.id);
      if (!stored?.outcome || stored.outcome === 'notAnswered') throw new NotFound('This answer');
      const [newest] = (await this.grades.listOf(attempt.id)).filter(({ questionId }) => questionId === question.id);
      if ((newest?.id ?? null) !== input.afterGradeId) throw new LearningError('gradedMeanwhile');
      if (stored.lookAgainAt && newest && !canLookAgain(actor, person, newest.grader.id))
        throw new LearningError('secondLookByAnother');
      const { attemptId, questionId, marks, comment } = input;
      const { outcome, ratio } = grade(question, marks);
      const { organisationId, personId: graderId } = actor;
      await this.grades.add({
        organisationId,
        id: newId(),
        attemptId,
        questionId,
        graderId,
        marks,
        comment,
        outcome,
        ratio,
        gradedAt: now,
      });
      await this.answers.change(attemptId, questionId, { outcome, ratio, lookAgainAt: null });
      await this.regrade(attempt, quiz, questions, now);
      await this.live.announce('learning', [attempt.personId, actor.personId]);
    });
  }

  /** The attempt's grade from all its answers; the same rule as when it was handed in. */
  private async regrade(attempt: Attempt, quiz: Quiz, questions: readonly Question[], now: Date): Promise<void> {
    const answers = new Map((await this.answers.listOf(attempt.id)).map((answer) => [answer.questionId, answer]));
    const graded = questions.map(({ id }) => {
      const own = answers.get(id);
      return { outcome: own?.outcome ?? ('notAnswered' as const), ratio: own?.ratio ?? null };
    });
    const { ratio } = attemptResult(graded, quiz.passRatio);
    await this.attempts.change(attempt.id, { ratio });
    if (ratio !== null) await this.settle.run({ ...attempt, ratio }, quiz, now);
    await this.outbox.append(eventOf(AttemptGraded, { attemptId: attempt.id, personId: attempt.personId }));
  }
}

function openQuestion(questions: readonly Question[], questionId: string): OpenQuestion {
  const question = questions.find(({ id }) => id === questionId);
  if (question?.kind !== 'open') throw new NotFound('This answer');
  return question;
}

function grade(question: OpenQuestion, marks: GradeToGive['marks']) {
  try {
    return gradeByRubric(question, marks);
  } catch (error) {
    if (error instanceof RangeError) throw new LearningError('marksDoNotFit');
    throw error;
  }
}
