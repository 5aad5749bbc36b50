import { Injectable } from '@nestjs/common';
import type { Certainty } from '@vakwerk/domain/learning/certainty';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { ResponseRepository } from './response.repository.js';

/** One answer as evidence. */
export interface ResponseEvidence {
  readonly personId: string;
  /** Skills of the question, each once. */
  readonly skillIds: readonly string[];
  /** The question in the words it was answered on. */
  readonly prompt: LocalizedText | null;
  /** 0–1. */
  readonly ratio: number;
  readonly at: Date;
  /** 1 for the first time: later ones come after having seen the feedback. */
  readonly attempt: number;
  readonly certainty: Certainty;
}

/** What progress asks at the door; inside a unit of work of the organisation. */
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
    const { personId, ratio, answeredAt: at, attempt, certainty, courseVersionId, stepId } = response;
    const content = await this.versions.getContent(courseVersionId);
    const step = content.modules.flatMap((module) => module.steps).find(({ id }) => id === stepId);
    const question = step?.kind === 'question' ? step.question : null;
    const skillIds = [...new Set(question?.skillIds)];
    return { personId, skillIds, prompt: question?.prompt ?? null, ratio, at, attempt, certainty };
  }
}
