import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvaluationDetail } from '../evaluations/evaluation-detail.js';
import { ReadEvaluation } from '../evaluations/read-evaluation.js';
import { SelfEvaluationReader } from './self-evaluation.reader.js';

/** The agent's own scoring beside an evaluation, for whoever may see that evaluation. */
@Injectable()
export class ReadSelfEvaluation {
  constructor(
    private readonly evaluations: ReadEvaluation,
    private readonly own: SelfEvaluationReader,
  ) {}

  /** @throws NotFound like reading the evaluation itself */
  async run(actor: PersonActor, evaluationId: string): Promise<{ offered: boolean; made: EvaluationDetail | null }> {
    const { agentId, interactionId, kind, awaitsSelfScore } = await this.evaluations.run(actor, evaluationId);
    const made = kind === 'live' ? await this.own.findFor(interactionId) : null;
    return { made, offered: awaitsSelfScore && agentId === actor.personId };
  }
}
