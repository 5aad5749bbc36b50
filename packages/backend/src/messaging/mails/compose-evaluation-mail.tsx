import { Inject, Injectable } from '@nestjs/common';
import { type Person, PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { ReadGradedAnswers } from '../../quality/index.js';
import type { EvaluationMailKind } from '../reminders/mail-kind.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

@Injectable()
export class ComposeEvaluationMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly persons: PersonRepository,
    private readonly readGradedAnswers: ReadGradedAnswers,
  ) {}

  /** @returns null when it was withdrawn, or read in the meantime */
  async run(kind: EvaluationMailKind, evaluationId: string, agent: Person): Promise<RenderedMail | null> {
    const evaluation = await this.readGradedAnswers.run(evaluationId);
    if (evaluation?.state !== 'released') return null;
    const evaluator = await this.persons.find(evaluation.evaluatorId);
    if (!evaluator) return null;
    const text = mailText(agent);
    const url = `${this.config.APP_ORIGIN}/feedback/${evaluationId}`;
    const props = { text, name: agent.givenName, evaluatorName: fullName(evaluator), occurredAt: evaluation.occurredAt, url };
    if (kind === 'evaluationReleased') {
      const { EvaluationReleased } = await import('../templates/evaluation-released.js');
      return renderMail(text.t('messaging.feedback.subject'), <EvaluationReleased {...props} />);
    }
    const { EvaluationUnread } = await import('../templates/evaluation-unread.js');
    return renderMail(text.t('messaging.unread.subject'), <EvaluationUnread {...props} />);
  }
}
