import { Injectable } from '@nestjs/common';
import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import { scorecardCode } from '@vakwerk/domain/quality/scorecards/scorecard-code';
import { type LocalizedText, pickLanguage } from '@vakwerk/domain/shared/localized';
import { newId } from '../../platform/database/new-id.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { ScorecardDraftRepository } from './scorecard-draft.repository.js';

export interface AddedScorecard {
  readonly scorecardId: string;
  readonly versionId: string;
}

/** The numbers tried before a code gets a random end: nobody has a hundred cards of one name. */
const ATTEMPTS = 100;

/** Puts a card with its first draft in the store, under a code made from its name. */
@Injectable()
export class AddScorecard {
  constructor(
    private readonly drafts: ScorecardDraftRepository,
    private readonly scorecards: ScorecardRepository,
  ) {}

  async run(
    card: { readonly name: LocalizedText; readonly description: LocalizedText },
    content: ScorecardContent,
    personId: string,
  ): Promise<AddedScorecard> {
    const scorecardId = await this.addUnderFreeCode(card);
    const version = await this.scorecards.putDraft(scorecardId, content, personId);
    return { scorecardId, versionId: version.id };
  }

  private async addUnderFreeCode(card: { name: LocalizedText; description: LocalizedText }): Promise<string> {
    const name = pickLanguage(card.name, 'nl');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const id = await this.drafts.addCard({ ...card, code: scorecardCode(name, attempt) });
      if (id) return id;
    }
    const id = await this.drafts.addCard({ ...card, code: `scorecard-${newId()}` });
    if (!id) throw new Error('No free code was found for the scorecard.');
    return id;
  }
}
