import { Injectable } from '@nestjs/common';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { ReadGradedAnswers } from '../../quality/index.js';
import { knownId } from '../known-id.js';
import { TITLE_MAX } from '../text-limits.js';
import type { NewAgendaItem } from './new-agenda-item.js';

/** What there is to talk about in an evaluation, as points for an agenda. */
@Injectable()
export class FailedCriteria {
  constructor(private readonly readGradedAnswers: ReadGradedAnswers) {}

  /** Of this agent's own call only, and not of one that was taken back. @throws NotFound */
  async asAgenda(evaluationId: string, agentId: string, language: 'nl' | 'en'): Promise<NewAgendaItem[]> {
    const evaluation = await this.readGradedAnswers.run(knownId(evaluationId));
    if (evaluation?.agentId !== agentId || evaluation.state === 'withdrawn') throw new NotFound('Evaluation');
    const failed = await this.readGradedAnswers.listFailedCriteria(evaluationId);
    return failed.map(({ criterionId, skillId, text, fragmentIds }) => ({
      title: pickLanguage(text, language).slice(0, TITLE_MAX),
      skillId,
      evaluationId,
      criterionId,
      fragmentId: fragmentIds[0] ?? null,
    }));
  }
}
