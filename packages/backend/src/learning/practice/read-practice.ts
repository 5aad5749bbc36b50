import { Injectable } from '@nestjs/common';
import { type ChosenCard, dailySet, nextSet } from '@vakwerk/domain/learning/practice/daily-set';
import { practiceMinutes } from '@vakwerk/domain/learning/practice/practice-minutes';
import type { Rating } from '@vakwerk/domain/learning/practice/rating';
import type { Recall } from '@vakwerk/domain/learning/practice/recall';
import { type AskedQuestion, askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { type IsoDate, localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { memoryOf } from './card-memory.js';
import { type CardExplanation, explainCard } from './explain-card.js';
import { PracticeSchedule } from './practice-schedule.js';
import { PracticeSetReader } from './practice-set.reader.js';

export interface PracticeSetView {
  readonly today: IsoDate;
  /** Cards that were answered today. */
  readonly answered: number;
  /** What is still to ask today, in order. */
  readonly cards: readonly PracticeCardView[];
  readonly minutes: number;
  /** When there is something again after today; null: nothing waits. */
  readonly next: { readonly on: IsoDate; readonly count: number } | null;
  /** All cards of the person, put aside ones too. */
  readonly cardCount: number;
}

export interface PracticeCardView {
  readonly id: string;
  readonly question: AskedQuestion | null;
  /** With its key: the person has answered this question before and saw it then. So a card is checked without a connection too. */
  readonly key: Question | null;
  readonly recall: Recall | null;
  readonly why: CardExplanation;
  readonly dates: Readonly<Record<Rating, IsoDate>>;
}

@Injectable()
export class ReadPractice {
  constructor(
    private readonly sets: PracticeSetReader,
    private readonly schedule: PracticeSchedule,
  ) {}

  /** Today's set of the actor: at most five cards, of which some may have been answered. */
  async run(actor: PersonActor, now: Date = new Date()): Promise<PracticeSetView> {
    const today = localDateAt(now, actor.timeZone);
    const { candidates, records, cardCount } = await this.sets.material(actor.personId);
    const chosen = dailySet(candidates, { today, records });
    const later = candidates.filter(({ id }) => !chosen.some((one) => one.id === id));
    return {
      today,
      answered: candidates.filter(({ reviewedOn }) => reviewedOn === today).length,
      cards: await this.views(chosen, today),
      minutes: practiceMinutes(chosen.length),
      next: nextSet(later, today, addDays(today, 1)),
      cardCount,
    };
  }

  private async views(chosen: readonly ChosenCard[], today: IsoDate): Promise<PracticeCardView[]> {
    if (chosen.length === 0) return [];
    const cards = new Map((await this.sets.cards(chosen.map(({ id }) => id))).map((card) => [card.id, card]));
    return chosen.flatMap(({ id, reason }) => {
      const card = cards.get(id);
      if (!card) return [];
      return [
        {
          id,
          question: card.question && askedQuestion(card.question, `${card.seed}_${card.reps}`),
          key: card.question,
          recall: card.recall,
          why: explainCard(card, reason),
          dates: this.schedule.preview(memoryOf(card), today, card.seed),
        },
      ];
    });
  }
}
