import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayDraftEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { BlindWork } from '../calibrations/blind-work.js';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { InteractionToScoreReader } from './interaction-to-score.reader.js';

/** Whether an evaluator still has a scorecard to choose: a plan or a calibration may have settled it. */
@Injectable()
export class FindPlannedScorecard {
  constructor(
    private readonly interactions: InteractionToScoreReader,
    private readonly scorecards: ScorecardRepository,
    private readonly blindWork: BlindWork,
  ) {}

  /** @returns null without a plan, or when its card was archived since. @throws NotFound when this person may not score it */
  async run(actor: PersonActor, interactionId: string): Promise<string | null> {
    const interaction = await this.interactions.find(interactionId, actor.personId);
    if (!interaction || !mayDraftEvaluation(actor, interaction)) throw new NotFound('Interaction');
    // Who scores together scores on the same version, whatever was published since.
    const together = await this.blindWork.settledCard(interactionId, actor.personId);
    if (together) return together;
    const { scorecardId } = interaction;
    return scorecardId && (await this.scorecards.findPublished(scorecardId)) ? scorecardId : null;
  }
}
