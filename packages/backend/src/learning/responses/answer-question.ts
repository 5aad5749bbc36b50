import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { QuestionStep } from '@vakwerk/domain/learning/courses/content';
import { type Answer, isAnswered, plainAnswer } from '@vakwerk/domain/learning/questions/answer';
import {
  type Certainty,
  type CertaintyAdvice,
  certaintyAdvice,
  certaintyMarks,
} from '@vakwerk/domain/learning/questions/certainty';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { type GradedResponse, gradeResponse } from '@vakwerk/domain/learning/questions/grade-response';
import { answerSchema } from '@vakwerk/domain/learning/questions/question-schema';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { LearningError } from '../learning.errors.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { getStep, LearnerCourses } from '../steps/learner-course.js';
import { type ModuleStateView, moduleState } from '../steps/module-state.js';
import { refuseClosed, refuseLocked } from '../steps/open-step.js';
import { KeepResponse } from './keep-response.js';
import type { Response } from './response.entity.js';

export interface GivenAnswer {
  /** Made by the browser, one per answer: the same one again is the same answer. */
  readonly responseId: string;
  readonly assignmentId: string;
  readonly stepId: string;
  readonly answer: Answer;
  readonly certainty: Certainty;
}

export interface AnswerFeedback {
  readonly responseId: string;
  readonly attempt: number;
  readonly outcome: Response['outcome'];
  /** 0–1; null while a person has yet to grade it. */
  readonly ratio: number | null;
  readonly correction: Correction;
  readonly explanation: LocalizedText;
  readonly certaintyMarks: number | null;
  readonly certaintyAdvice: CertaintyAdvice | null;
  readonly stepDone: boolean;
  readonly state: ModuleStateView;
}

@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly keep: KeepResponse,
    private readonly advance: AdvanceAssignment,
  ) {}

  /**
   * Grades and keeps an answer. The same answer sent twice is kept once; another answer is another attempt.
   * @throws InvalidInput, NotFound, LearningError noAnswer | answerDoesNotFit | answerIdTaken | assignmentClosed | moduleLocked
   */
  async run(actor: PersonActor, given: GivenAnswer, now: Date = new Date()): Promise<AnswerFeedback> {
    const answer = { ...given, answer: parseInput(answerSchema, given.answer) };
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.assignments.lockOwn(answer.assignmentId, actor.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const before = await this.learners.load(assignment);
      const { module, step } = getStep(before.content, answer.stepId);
      if (step.kind !== 'question') throw new NotFound('This question');
      refuseLocked(before, module.id);
      const graded = grade(step, answer);
      const again = before.responses.find(({ id }) => id === answer.responseId);
      if (again && !isSame(again, answer)) throw new LearningError('answerIdTaken');
      const response = again ?? (await this.keep.run(before, step, answer, graded, now));
      const responses = again ? before.responses : [...before.responses, response];
      const after = await this.advance.run(before, { ...before, responses }, actor.language, now);
      return feedback(step, response, graded, moduleState(after, module.id, actor.language, now));
    });
  }
}

function grade(step: QuestionStep, { answer }: GivenAnswer): GradedResponse {
  if (!isAnswered(answer)) throw new LearningError('noAnswer');
  try {
    return gradeResponse(step.question, answer);
  } catch (error) {
    if (error instanceof RangeError) throw new LearningError('answerDoesNotFit');
    throw error;
  }
}

function isSame(stored: Response, { stepId, answer, certainty }: GivenAnswer): boolean {
  return (
    stored.stepId === stepId &&
    stored.certainty === certainty &&
    isDeepStrictEqual(plainAnswer(stored.answer), plainAnswer(answer))
  );
}

function feedback(step: QuestionStep, response: Response, graded: GradedResponse, state: ModuleStateView): AnswerFeedback {
  return {
    responseId: response.id,
    attempt: response.attempt,
    outcome: response.outcome,
    ratio: response.ratio,
    correction: graded.correction,
    explanation: step.question.explanation,
    certaintyMarks: certaintyMarks(response.certainty, response.outcome),
    certaintyAdvice: certaintyAdvice(response.certainty, response.outcome),
    stepDone: state.doneStepIds.includes(step.id),
    state,
  };
}
