import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { PracticeCardRepository } from './practice-card.repository.js';

/** Something a person was sure of in practice, and that is not so. */
export interface Misconception {
  readonly cardId: string;
  readonly prompt: LocalizedText;
  readonly skillId: string | null;
  readonly at: Date;
}

/** What coaching asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class ReadMisconceptions {
  constructor(private readonly cards: PracticeCardRepository) {}

  /** Those that were not put right since; the newest first. */
  async run(personId: string): Promise<Misconception[]> {
    const cards = await this.cards.listMisconceptions(personId);
    return cards.flatMap(({ id: cardId, question, skillIds, misconceptionAt: at }) =>
      question && at ? [{ cardId, prompt: question.prompt, skillId: skillIds[0] ?? null, at }] : [],
    );
  }
}
