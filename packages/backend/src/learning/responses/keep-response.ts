import { Injectable } from '@nestjs/common';
import type { Certainty } from '@vakwerk/domain/learning/certainty';
import type { QuestionStep } from '@vakwerk/domain/learning/content';
import type { GradedResponse } from '@vakwerk/domain/learning/grade-response';
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
    answer: { readonly responseId: string; readonly optionIds: readonly string[]; readonly certainty: Certainty },
    { outcome, ratio }: GradedResponse,
    now: Date,
  ): Promise<Response> {
    if (outcome === 'notAnswered' || ratio === null) throw new LearningError('noAnswer');
    // The id may belong to another assignment or person: then it is not a repeat of this answer.
    if (await this.responses.find(answer.responseId)) throw new LearningError('answerIdTaken');
    const response: Response = {
      organisationId: assignment.organisationId,
      id: answer.responseId,
      personId: assignment.personId,
      assignmentId: assignment.id,
      courseVersionId: assignment.courseVersionId,
      stepId: step.id,
      questionId: step.question.id,
      attempt: responses.filter(({ stepId }) => stepId === step.id).length + 1,
      optionIds: [...new Set(answer.optionIds)],
      certainty: answer.certainty,
      outcome,
      ratio,
      answeredAt: now,
    };
    await this.responses.add(response);
    await this.outbox.append(eventOf(QuestionAnswered, { responseId: response.id }));
    return response;
  }
}
