import { Injectable } from '@nestjs/common';
import type { TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { EndingCertificates, SureErrors } from '../../learning/index.js';
import { KnownCriteria } from '../../quality/index.js';

/** What an occasion is about, in words people know. */
export interface NextStepSubject {
  readonly id: string;
  /** null: the person themself, or something that is gone. */
  readonly text: LocalizedText | null;
  readonly skillId: string | null;
}

/** Finds the words of criteria, questions and certificates at their slices' doors. */
@Injectable()
export class SubjectReader {
  constructor(
    private readonly criteria: KnownCriteria,
    private readonly sureErrors: SureErrors,
    private readonly certificates: EndingCertificates,
  ) {}

  async read(kind: TriggerKind, subjectId: string): Promise<NextStepSubject> {
    return (await this.readMany(kind, [subjectId])).get(subjectId) ?? { id: subjectId, text: null, skillId: null };
  }

  async readMany(kind: TriggerKind, subjectIds: readonly string[]): Promise<ReadonlyMap<string, NextStepSubject>> {
    if (subjectIds.length === 0 || kind === 'personIsNew') return new Map();
    if (kind === 'criterionFails')
      return new Map((await this.criteria.list()).map(({ id, text, skillId }) => [id, { id, text, skillId }]));
    if (kind === 'certificateExpires')
      return new Map((await this.certificates.certifications()).map(({ id, title }) => [id, { id, text: title, skillId: null }]));
    const asked = await this.sureErrors.questions(subjectIds);
    return new Map(asked.map(({ id, prompt, skillId }) => [id, { id, text: prompt, skillId }]));
  }
}
