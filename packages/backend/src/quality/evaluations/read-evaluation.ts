import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { EvaluationDetail } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { withheld } from './self-score-hold.js';

/** One evaluation for whoever may see it: the evaluator, who led the agent then, and the agent from release on. */
@Injectable()
export class ReadEvaluation {
  constructor(private readonly details: EvaluationDetailReader) {}

  /** @throws NotFound, also for what this person may not see */
  async run(actor: PersonActor, id: string): Promise<EvaluationDetail> {
    const evaluation = await this.details.find(id);
    if (!evaluation || !mayReadEvaluation(actor, evaluation)) throw new NotFound('Evaluation');
    return shownTo(actor, evaluation);
  }

  /** The actor's own evaluation of an interaction, or else the newest one they may see; null when there is none. */
  async findForInteraction(actor: PersonActor, interactionId: string): Promise<EvaluationDetail | null> {
    const all = await this.details.listForInteraction(interactionId, actor.personId);
    const found = all.find((evaluation) => mayReadEvaluation(actor, evaluation));
    return found ? shownTo(actor, found) : null;
  }
}

const shownTo = (actor: PersonActor, evaluation: EvaluationDetail): EvaluationDetail =>
  evaluation.awaitsSelfScore && evaluation.agentId === actor.personId ? withheld(evaluation) : evaluation;
