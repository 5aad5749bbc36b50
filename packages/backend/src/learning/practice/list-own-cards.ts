import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { CardNames } from './card-names.js';
import { PracticeCardRepository } from './practice-card.repository.js';

export interface OwnCard {
  readonly id: string;
  readonly prompt: LocalizedText;
  readonly skillName: LocalizedText | null;
  readonly dueOn: string | null;
  readonly suspendedAt: Date | null;
}

const NO_WORDS = { nl: '', en: '' };

@Injectable()
export class ListOwnCards {
  constructor(
    private readonly cards: PracticeCardRepository,
    private readonly names: CardNames,
  ) {}

  /** Every card of the actor: what comes first, first; never asked ones and what was put aside at the end. */
  async run(actor: PersonActor): Promise<OwnCard[]> {
    const cards = await this.cards.listOf(actor.personId);
    const { skills } = await this.names.of(cards.map(({ skillIds }) => ({ skillIds, courseId: null })));
    const rows = cards.map((card) => ({
      id: card.id,
      prompt: card.question?.prompt ?? card.recall?.prompt ?? NO_WORDS,
      skillName: card.skillIds.map((id) => skills.get(id)).find((name) => name !== undefined) ?? null,
      dueOn: card.dueOn,
      suspendedAt: card.suspendedAt,
    }));
    return [...rows.filter(({ suspendedAt }) => !suspendedAt), ...rows.filter(({ suspendedAt }) => suspendedAt)];
  }
}
