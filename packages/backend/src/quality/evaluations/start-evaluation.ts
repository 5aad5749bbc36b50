import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayDraftEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { packAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BlindWork } from '../calibrations/blind-work.js';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { EvaluationRepository } from './evaluation.repository.js';
import type { EvaluationDetail } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { InteractionToScoreReader } from './interaction-to-score.reader.js';

export interface StartEvaluationRequest {
  readonly interactionId: string;
  /** Default: the scorecard of the plan that drew it, or else the one published last. */
  readonly scorecardId?: string | null;
}

export type StartRefusal = { readonly code: 'takenByColleague' | 'noScorecardPublished' | 'alreadyRevealed' };

/** Opens the evaluator's own evaluation of an interaction, or starts one on the newest published version of the scorecard. */
@Injectable()
export class StartEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interactions: InteractionToScoreReader,
    private readonly scorecards: ScorecardRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly details: EvaluationDetailReader,
    private readonly blindWork: BlindWork,
  ) {}

  /** @throws NotFound when this person may not score the interaction */
  run(
    actor: PersonActor,
    { interactionId, scorecardId }: StartEvaluationRequest,
  ): Promise<Result<EvaluationDetail, StartRefusal>> {
    return this.unitOfWork.run(actor, async () => {
      const interaction = await this.interactions.find(interactionId, actor.personId);
      if (!interaction || !mayDraftEvaluation(actor, interaction)) throw new NotFound('Interaction');
      const own = await this.findOwn(actor, interactionId);
      if (own) return ok(own);
      const calibrated = interaction.drawReason === 'calibration';
      const calibration = calibrated ? await this.blindWork.hold({ interactionId, evaluatorId: actor.personId }) : null;
      if (calibration?.revealedAt) return refused({ code: 'alreadyRevealed' });
      const version = calibration
        ? await this.scorecards.findVersion(calibration.scorecardVersionId)
        : await this.scorecards.findPublished(scorecardId ?? interaction.scorecardId);
      if (!version) return refused({ code: 'noScorecardPublished' });
      await this.evaluations.add({
        id: newId(),
        interactionId,
        scorecardVersionId: version.id,
        evaluatorId: actor.personId,
        agentId: interaction.agentId,
        kind: interaction.practice ? 'practice' : calibrated ? 'calibration' : 'live',
        drawReason: interaction.drawReason,
        inclusionProbability: interaction.inclusionProbability,
        answers: packAnswers(version.content, {}),
      });
      // Nothing was added when an evaluation of this interaction exists: a second window of this evaluator, or a colleague.
      const started = await this.findOwn(actor, interactionId);
      return started ? ok(started) : refused({ code: 'takenByColleague' });
    });
  }

  private async findOwn(actor: PersonActor, interactionId: string): Promise<EvaluationDetail | null> {
    const [first] = await this.details.listForInteraction(interactionId, actor.personId);
    return first?.evaluatorId === actor.personId ? first : null;
  }
}
