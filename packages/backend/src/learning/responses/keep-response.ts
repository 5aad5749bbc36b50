import { Injectable } from '@nestjs/common';
import type { QuestionStep } from '@vakwerk/domain/learning/courses/content';
import { type Answer, plainAnswer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { GradedResponse } from '@vakwerk/domain/learning/questions/grade-response';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { LearningError } from '../learning.errors.js';
import type { LearnerCourse } from '../steps/learner-course.js';
import type { Response } from './response.entity.js';
import { QuestionAnswered } from './response.events.js';
import { ResponseRepository } from './response.repository.js';

@Injectable()
export class KeepResponse {
  constructor(
    private readonly responses: ResponseRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Stores a graded answer as the next attempt and tells of it. @throws LearningError answerIdTaken */
  async run(
    { assignment, responses }: LearnerCourse,
    step: QuestionStep,
    { responseId, answer, certainty }: { readonly responseId: string; readonly answer: Answer; readonly certainty: Certainty },
    { outcome, ratio }: GradedResponse,
    now: Date,
  ): Promise<Response> {
    if (outcome === 'notAnswered') throw new LearningError('noAnswer');
    // The id may belong to another assignment or person: then it is not a repeat of this answer.
    if (await this.responses.find(responseId)) throw new LearningError('answerIdTaken');
    const response: Response = {
      organisationId: assignment.organisationId,
      id: responseId,
      personId: assignment.personId,
      assignmentId: assignment.id,
      courseVersionId: assignment.courseVersionId,
      stepId: step.id,
      questionId: step.question.id,
      attempt: responses.filter(({ stepId }) => stepId === step.id).length + 1,
      answer: plainAnswer(answer),
      certainty,
      outcome,
      ratio,
      answeredAt: now,
    };
    await this.responses.add(response);
    await this.outbox.append(eventOf(QuestionAnswered, { responseId: response.id }));
    return response;
  }
}
