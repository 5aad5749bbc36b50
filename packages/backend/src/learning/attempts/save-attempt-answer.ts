import { Injectable } from '@nestjs/common';
import { type Answer, isAnswered, plainAnswer } from '@vakwerk/domain/learning/questions/answer';
import { CERTAINTIES } from '@vakwerk/domain/learning/questions/certainty';
import { type GradedResponse, gradeResponse } from '@vakwerk/domain/learning/questions/grade-response';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { answerSchema } from '@vakwerk/domain/learning/questions/question-schema';
import { attemptOnDeed } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import { checksEachAnswer } from '@vakwerk/domain/learning/quizzes/review-policy';
import { type SaveVerdict, saveVerdict } from '@vakwerk/domain/learning/quizzes/save-answer';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { LearningError } from '../learning.errors.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { AttemptRepository } from './attempt.repository.js';
import { AttemptAnswerRepository } from './attempt-answer.repository.js';
import { AttemptQuestions } from './attempt-questions.js';
import { type AttemptStatus, statusOf } from './attempt-status.js';
import { EndAttempt } from './end-attempt.js';
import { type OpenAttempt, OpenAttemptReader } from './open-attempt.reader.js';
import { type QuestionFeedback, questionFeedback } from './question-feedback.js';

const saveSchema = z.object({
  attemptId: z.uuid(),
  questionId: z.string().min(1).max(100),
  /** null: taken back. */
  answer: answerSchema.nullable(),
  certainty: z.enum(CERTAINTIES).nullable(),
  version: z.number().int().min(1).max(1_000_000),
  saveId: z.uuid(),
  /** "Controleer": tells whether it is right, and makes it final. Only in a quiz that tells so meanwhile. */
  check: z.boolean(),
});
export type AnswerToSave = z.infer<typeof saveSchema>;

export interface SavedAnswer {
  readonly questionId: string;
  /** Whether what was sent is what is stored now. */
  readonly saved: boolean;
  /** What is stored: after a conflict the other tab's. */
  readonly stored: {
    readonly answer: Answer | null;
    readonly certainty: AnswerToSave['certainty'];
    readonly version: number;
  } | null;
  readonly feedback: QuestionFeedback | null;
  readonly attempt: AttemptStatus;
}

@Injectable()
export class SaveAttemptAnswer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly open: OpenAttemptReader,
    private readonly attempts: AttemptRepository,
    private readonly answers: AttemptAnswerRepository,
    private readonly versions: CourseVersionRepository,
    private readonly questions: AttemptQuestions,
    private readonly end: EndAttempt,
  ) {}

  /**
   * Keeps an answer of an open attempt. Sent twice it is one, late ones follow the table of the domain, and of two tabs the first wins.
   * @throws InvalidInput, NotFound, LearningError answerDoesNotFit | noAnswer (nothing to check)
   */
  run(actor: PersonActor, given: AnswerToSave, now: Date = new Date()): Promise<SavedAnswer> {
    const save = parseInput(saveSchema, given);
    return this.unitOfWork.run(actor, async () => {
      const attempt = await this.open.lockOwn(save.attemptId, actor.personId, save.questionId);
      if (!attempt) throw new NotFound('This attempt');
      const { quiz } = getQuiz(await this.versions.getContent(attempt.courseVersionId), attempt.stepId).step;
      const question = await this.questions.get(quiz, attempt.questions, save.questionId);
      const graded = grade(question, save.answer);
      const verdict = attemptOnDeed({ ...attempt, ...quiz, closesAt: attempt.closesAt }, 'save', now);
      const kind = saveVerdict(attempt.stored && { ...attempt.stored, final: attempt.stored.checkedAt !== null }, save);
      const checked = save.check && checksEachAnswer(quiz.review);
      const stored = verdict.saved && kind === 'keep' ? this.keep(save, checked ? graded : null, now) : attempt.stored;
      const status = await this.follow(attempt, quiz, verdict, now);
      return {
        questionId: save.questionId,
        saved: isStored(kind, verdict.saved),
        stored,
        feedback: stored?.checkedAt ? questionFeedback(question, stored, quiz.review.during) : null,
        attempt: status,
      };
    });
  }

  private keep(save: AnswerToSave, graded: GradedResponse | null, now: Date) {
    if (graded?.outcome === 'notAnswered') throw new LearningError('noAnswer');
    const kept = {
      ...save,
      answer: isAnswered(save.answer) ? plainAnswer(save.answer) : null,
      savedAt: now,
      checkedAt: graded ? now : null,
      outcome: graded?.outcome ?? null,
      ratio: graded?.ratio ?? null,
    };
    this.answers.keep(kept);
    return kept;
  }

  /** The attempt after a save: almost always as it was. */
  private async follow(
    attempt: OpenAttempt,
    quiz: Quiz,
    { state, endedAt }: ReturnType<typeof attemptOnDeed>,
    now: Date,
  ): Promise<AttemptStatus> {
    if (state === attempt.state) return statusOf(attempt, quiz, now);
    const whole = await this.attempts.find(attempt.id);
    if (!whole) throw new NotFound('This attempt');
    return statusOf(await this.end.run(whole, quiz, { state, endedAt }, now), quiz, now);
  }
}

const isStored = (kind: SaveVerdict, inTime: boolean): boolean => kind === 'repeat' || (kind === 'keep' && inTime);

function grade(question: Question, answer: Answer | null): GradedResponse {
  try {
    return gradeResponse(question, answer);
  } catch (error) {
    if (error instanceof RangeError) throw new LearningError('answerDoesNotFit');
    throw error;
  }
}
