import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { type DeskCard, ScorecardDeskReader } from './scorecard-desk.reader.js';

/** A card with its versions; drafts are for authors, so a card that only has a draft exists for nobody else. */
@Injectable()
export class ReadScorecard {
  constructor(private readonly desk: ScorecardDeskReader) {}

  /** @throws NotFound */
  async run(actor: PersonActor, { scorecardId }: { scorecardId: string }): Promise<DeskCard> {
    const card = await this.desk.find(scorecardId);
    if (!card) throw new NotFound('Scorecard');
    if (actor.roles.includes('author')) return card;
    const versions = card.versions.filter(({ publishedAt }) => publishedAt !== null);
    if (versions.length === 0) throw new NotFound('Scorecard');
    return { ...card, versions };
  }
}
