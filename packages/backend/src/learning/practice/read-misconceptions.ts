import { Injectable } from '@nestjs/common';
import { answerInWords } from '@vakwerk/domain/learning/questions/answer-in-words';
import { rightAnswer } from '@vakwerk/domain/learning/questions/right-answer';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { PracticeCardRepository } from './practice-card.repository.js';
import { PracticeReviewRepository } from './practice-review.repository.js';

/** Something a person was sure of in practice, and that is not so. */
export interface Misconception {
  readonly cardId: string;
  readonly prompt: LocalizedText;
  readonly skillId: string | null;
  readonly at: Date;
}

/** Answered wrong, and felt sure. The texts stand one below the other. */
export interface ExplainedMisconception {
  readonly prompt: LocalizedText;
  readonly explanation: LocalizedText;
  readonly given: readonly LocalizedText[];
  readonly right: readonly LocalizedText[];
  readonly at: Date;
}

/** What coaching asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class ReadMisconceptions {
  constructor(
    private readonly cards: PracticeCardRepository,
    private readonly reviews: PracticeReviewRepository,
  ) {}

  /** Those that were not put right since; the newest first. */
  async run(personId: string): Promise<Misconception[]> {
    const cards = await this.cards.listMisconceptions(personId);
    return cards.flatMap(({ id: cardId, question, skillIds, misconceptionAt: at }) =>
      question && at ? [{ cardId, prompt: question.prompt, skillId: skillIds[0] ?? null, at }] : [],
    );
  }

  /** What exactly was answered; null when it was put right, taken back or is somebody else's. */
  async explain(personId: string, cardId: string): Promise<ExplainedMisconception | null> {
    const card = (await this.cards.listMisconceptions(personId)).find(({ id }) => id === cardId);
    const review = card?.lastReviewId ? await this.reviews.find(card.lastReviewId) : null;
    if (!card?.question || !card.misconceptionAt || !review?.answer) return null;
    const right = rightAnswer(card.question);
    return {
      prompt: card.question.prompt,
      explanation: card.question.explanation,
      given: answerInWords(card.question, review.answer),
      right: right ? answerInWords(card.question, right) : [],
      at: review.reviewedAt,
    };
  }
}
