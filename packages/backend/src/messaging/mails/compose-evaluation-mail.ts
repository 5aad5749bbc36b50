import { Inject, Injectable } from '@nestjs/common';
import { type Person, PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { ReadGradedAnswers } from '../../quality/index.js';
import type { EvaluationMailKind } from '../reminders/mail-kind.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderEvaluationMail } from './render-evaluation-mail.js';

@Injectable()
export class ComposeEvaluationMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly persons: PersonRepository,
    private readonly readGradedAnswers: ReadGradedAnswers,
  ) {}

  /** @returns null when it was withdrawn, or read in the meantime */
  async run(kind: EvaluationMailKind, evaluationId: string, agent: Person): Promise<Message | null> {
    const evaluation = await this.readGradedAnswers.run(evaluationId);
    if (evaluation?.state !== 'released') return null;
    const evaluator = await this.persons.find(evaluation.evaluatorId);
    if (!evaluator) return null;
    const { occurredAt } = evaluation;
    const evaluatorName = fullName(evaluator);
    const path = `/feedback/${evaluationId}`;
    return {
      facts: { ...NO_FACTS, path, name: evaluatorName, at: occurredAt.toISOString() },
      startsAt: null,
      render: () => {
        const url = `${this.config.APP_ORIGIN}${path}`;
        return renderEvaluationMail(kind, { text: mailText(agent), name: agent.givenName, evaluatorName, occurredAt, url });
      },
    };
  }
}
