import { Injectable } from '@nestjs/common';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import type { Response } from './response.entity.js';
import { ResponseRepository } from './response.repository.js';

/** One answer as evidence. */
export interface ResponseEvidence {
  readonly personId: string;
  /** Skills of the question, each once. */
  readonly skillIds: readonly string[];
  /** The question in the words it was answered on. */
  readonly prompt: LocalizedText | null;
  /** 0–1; null while a person has yet to grade it. */
  readonly ratio: number | null;
  readonly at: Date;
  /** 1 for the first time: later ones come after having seen the feedback. */
  readonly attempt: number;
  readonly certainty: Certainty;
}

/** One answer with the whole question it was given to. */
export interface AnsweredQuestion {
  readonly personId: string;
  readonly question: Question;
  readonly courseId: string;
  readonly ratio: number | null;
  readonly outcome: Response['outcome'];
  /** 1 for the first time. */
  readonly attempt: number;
  /** null: it was not asked. */
  readonly certainty: Certainty | null;
  readonly at: Date;
}

/** What progress asks at the door, and practice inside; in a unit of work of the organisation. */
@Injectable()
export class ReadResponse {
  constructor(
    private readonly responses: ResponseRepository,
    private readonly versions: CourseVersionRepository,
  ) {}

  /** @returns null when there is no such response in this organisation */
  async run(responseId: string): Promise<ResponseEvidence | null> {
    const response = await this.responses.find(responseId);
    if (!response) return null;
    const { personId, ratio, answeredAt: at, attempt, certainty } = response;
    const question = await this.questionOf(response);
    const skillIds = [...new Set(question?.skillIds)];
    return { personId, skillIds, prompt: question?.prompt ?? null, ratio, at, attempt, certainty };
  }
  /** @returns null when there is no such response in this organisation, or its question is gone */
  async question(responseId: string): Promise<AnsweredQuestion | null> {
    const response = await this.responses.find(responseId);
    const question = response && (await this.questionOf(response));
    if (!question) return null;
    const { personId, ratio, outcome, attempt, certainty, answeredAt: at, courseVersionId } = response;
    return {
      personId,
      question,
      courseId: await this.versions.getCourseId(courseVersionId),
      ratio,
      outcome,
      attempt,
      certainty,
      at,
    };
  }

  private async questionOf({ courseVersionId, stepId }: Response): Promise<Question | null> {
    const content = await this.versions.getContent(courseVersionId);
    const step = content.modules.flatMap((module) => module.steps).find(({ id }) => id === stepId);
    return step?.kind === 'question' ? step.question : null;
  }
}
