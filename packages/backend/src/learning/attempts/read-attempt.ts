import { Injectable } from '@nestjs/common';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { type AskedQuestion, askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { canReadAttempt } from '@vakwerk/domain/learning/quizzes/attempt-policy';
import { isEnded } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { answerSeed } from '@vakwerk/domain/learning/quizzes/draw-questions';
import { type Quiz, quizTimes } from '@vakwerk/domain/learning/quizzes/quiz';
import { checksEachAnswer, REVIEW_ITEMS, type ReviewItem, reviewMoment } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { AnswerGradeRepository, type GradeView } from '../grading/answer-grade.repository.js';
import type { Named } from '../person-named.js';
import { getQuiz } from '../quizzes/get-quiz.js';
import { PersonTeams } from '../quizzes/person-teams.js';
import type { Attempt } from './attempt.entity.js';
import { AttemptRepository } from './attempt.repository.js';
import type { AttemptAnswer } from './attempt-answer.entity.js';
import { AttemptAnswerRepository } from './attempt-answer.repository.js';
import { AttemptOutcomes, type AttemptOutcomeView } from './attempt-outcomes.js';
import { AttemptQuestions } from './attempt-questions.js';
import { type AttemptStatus, statusOf } from './attempt-status.js';
import { type QuestionFeedback, questionFeedback } from './question-feedback.js';

export interface AttemptQuestionView {
  readonly id: string;
  readonly question: AskedQuestion;
  readonly answer: Answer | null;
  readonly certainty: Certainty | null;
  /** 0: nothing stored yet. */
  readonly version: number;
  /** Checked: final. */
  readonly checked: boolean;
  readonly feedback: QuestionFeedback | null;
  /** What a coach gave an open answer, newest first. */
  readonly grades: readonly GradeView[];
  readonly lookAgainAt: Date | null;
  readonly mayAskSecondLook: boolean;
}

export interface AttemptView {
  readonly id: string;
  readonly status: AttemptStatus;
  readonly person: Named;
  readonly mine: boolean;
  readonly number: number;
  readonly assignmentId: string;
  readonly moduleId: string;
  readonly stepId: string;
  readonly stepNumber: number;
  readonly stepCount: number;
  readonly title: LocalizedText;
  readonly startedAt: Date;
  readonly checksEachAnswer: boolean;
  readonly passRatio: number;
  readonly questions: readonly AttemptQuestionView[];
  /** null while it is open, or when it may not be seen yet. */
  readonly outcome: AttemptOutcomeView | null;
}

@Injectable()
export class ReadAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly answers: AttemptAnswerRepository,
    private readonly questions: AttemptQuestions,
    private readonly versions: CourseVersionRepository,
    private readonly persons: PersonRepository,
    private readonly teams: PersonTeams,
    private readonly grades: AnswerGradeRepository,
    private readonly outcomes: AttemptOutcomes,
  ) {}

  /**
   * An attempt as it may be seen now: its person while answering and, by the review policy, afterwards; who leads the person once it
   * ended, whole. @throws NotFound
   */
  async run(actor: PersonActor, attemptId: string, now: Date = new Date()): Promise<AttemptView> {
    const attempt = await this.attempts.find(attemptId);
    if (!attempt || !(await this.mayRead(actor, attempt, now))) throw new NotFound('This attempt');
    const mine = attempt.personId === actor.personId;
    const { module, step } = getQuiz(await this.versions.getContent(attempt.courseVersionId), attempt.stepId);
    const visible = mine ? visibleItems(attempt, step.quiz, now) : REVIEW_ITEMS;
    const questions = await this.questions.list(step.quiz, attempt.questions);
    const answers = new Map((await this.answers.listOf(attemptId)).map((answer) => [answer.questionId, answer]));
    const grades = isEnded(attempt.state) && visible.includes('outcome') ? await this.grades.listOf(attemptId) : [];
    const person = await this.persons.find(attempt.personId);
    return {
      id: attempt.id,
      status: statusOf(attempt, step.quiz, now),
      person: person as Named,
      mine,
      number: attempt.number,
      assignmentId: attempt.assignmentId,
      moduleId: module.id,
      stepId: step.id,
      stepNumber: module.steps.indexOf(step) + 1,
      stepCount: module.steps.length,
      title: step.title,
      startedAt: attempt.startedAt,
      checksEachAnswer: checksEachAnswer(step.quiz.review),
      passRatio: step.quiz.passRatio,
      questions: questions.map((question) =>
        viewOf(question, answers.get(question.id) ?? null, {
          attempt,
          visible,
          mine,
          seed: answerSeed(step.quiz, attempt.seed, question.id),
          grades: grades.filter(({ questionId }) => questionId === question.id),
        }),
      ),
      outcome:
        isEnded(attempt.state) && visible.includes('result')
          ? await this.outcomes.of(attempt, step.quiz, questions, answers, module)
          : null,
    };
  }

  private async mayRead(actor: PersonActor, attempt: Attempt, now: Date): Promise<boolean> {
    if (attempt.personId === actor.personId) return true;
    return isEnded(attempt.state) && canReadAttempt(actor, await this.teams.of(attempt.personId, actor.timeZone, now));
  }
}

const visibleItems = (attempt: Attempt, quiz: Quiz, now: Date): readonly ReviewItem[] =>
  quiz.review[reviewMoment(attempt, quizTimes(quiz).closesAt, now)];

interface Seen {
  readonly attempt: Attempt;
  readonly visible: readonly ReviewItem[];
  readonly mine: boolean;
  readonly seed: string | null;
  readonly grades: readonly GradeView[];
}

function viewOf(
  question: Question,
  stored: AttemptAnswer | null,
  { attempt, visible, mine, seed, grades }: Seen,
): AttemptQuestionView {
  const ended = isEnded(attempt.state);
  const tells = ended || stored?.checkedAt;
  const nothing = { answer: null, certainty: null, outcome: 'notAnswered' as const, ratio: null };
  return {
    id: question.id,
    question: askedQuestion(question, seed),
    answer: stored?.answer ?? null,
    certainty: stored?.certainty ?? null,
    version: stored?.version ?? 0,
    checked: Boolean(stored?.checkedAt),
    feedback: tells && visible.length > 0 ? questionFeedback(question, stored ?? nothing, visible) : null,
    grades,
    lookAgainAt: stored?.lookAgainAt ?? null,
    mayAskSecondLook: mine && grades.length === 1 && stored?.lookAgainAt === null && stored.lookAgainReason === '',
  };
}
