import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AddedScorecard } from './add-scorecard.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { ScorecardDraftRepository } from './scorecard-draft.repository.js';

/** The draft of the card's next version: the one there is, or a new one that starts as the newest published version. */
@Injectable()
export class StartScorecardDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: ScorecardDraftRepository,
    private readonly scorecards: ScorecardRepository,
  ) {}

  /** @throws NotFound */
  run(actor: PersonActor, { scorecardId }: { scorecardId: string }): Promise<AddedScorecard> {
    return this.unitOfWork.run(actor, async () => {
      const card = await this.drafts.findCardForChange(scorecardId);
      if (!card) throw new NotFound('Scorecard');
      if (card.draft) return { scorecardId, versionId: card.draft.id };
      if (!card.published) throw new NotFound('Scorecard');
      const added = await this.scorecards.putDraft(scorecardId, card.published.content, actor.personId);
      return { scorecardId, versionId: added.id };
    });
  }
}
