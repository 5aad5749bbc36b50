import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Memory } from '@vakwerk/domain/learning/practice/memory';
import { RATINGS, type Rating } from '@vakwerk/domain/learning/practice/rating';
import { addDays, daysBetween } from '@vakwerk/domain/shared/time/calendar';
import type { IsoDate } from '@vakwerk/domain/shared/time/local-time';
import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating as Grades, State, StrategyMode } from 'ts-fsrs';

export interface ScheduleSettings {
  /** A little chance in the interval, so that cards that were learned together do not stay together. */
  readonly fuzz: boolean;
  readonly maximumDays: number;
}

/** For another schedule than the product's own: a test without chance. */
const SCHEDULE_SETTINGS = Symbol('SCHEDULE_SETTINGS');
/** Half a year: products and rules change, so nothing is left alone for longer. */
export const PRACTICE_SETTINGS: ScheduleSettings = { fuzz: true, maximumDays: 180 };
/** A card comes back when nine in ten would still know it. */
const RETENTION = 0.9;

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

/**
 * When a card returns: FSRS-6 with its default weights, by ts-fsrs. This is the only file that knows the library; the rest of the house
 * knows `Memory` and `Rating` (decision 15). Steps within a day are off, because a set ends and nobody sits waiting for ten minutes:
 * the shortest interval is one day.
 */
@Injectable()
export class PracticeSchedule {
  private readonly scheduler: FSRS;

  constructor(@Optional() @Inject(SCHEDULE_SETTINGS) private readonly settings: ScheduleSettings = PRACTICE_SETTINGS) {
    this.scheduler = fsrs({
      request_retention: RETENTION,
      maximum_interval: settings.maximumDays,
      enable_fuzz: settings.fuzz,
      enable_short_term: true,
      learning_steps: [],
      relearning_steps: [],
    });
    // The seed of the card and the turn it is: what is shown before an answer is what happens after it, on every machine.
    // biome-ignore lint/correctness/useHookAtTopLevel: not React's
    this.scheduler.useStrategy(StrategyMode.SEED, function seedOf() {
      return `${Reflect.get(this.current, 'seed')}_${this.current.reps}`;
    });
  }

  /** The memory after an answer on a day. @param memory null: the first time */
  review(memory: Memory | null, rating: Rating, on: IsoDate, seed: string): Memory {
    const day = noon(on);
    const { card } = this.scheduler.next({ ...cardOf(memory, day), seed } as Card, day, GRADES[rating]);
    // With fuzz the library may go a day over the maximum of a card that was due after the maximum.
    const intervalDays = Math.max(1, Math.min(this.settings.maximumDays, daysBetween(on, dateOf(card.due))));
    return {
      stability: card.stability,
      difficulty: card.difficulty,
      reviewedOn: on,
      dueOn: addDays(on, intervalDays),
      intervalDays,
      reps: card.reps,
      lapses: card.lapses,
    };
  }

  /** The next date for each rating, as `review` will decide on the same day. */
  preview(memory: Memory | null, on: IsoDate, seed: string): Readonly<Record<Rating, IsoDate>> {
    const dates = RATINGS.map((rating) => [rating, this.review(memory, rating, on, seed).dueOn] as const);
    return Object.fromEntries(dates) as Record<Rating, IsoDate>;
  }
}

/** Days are given to the library as noons in UTC, so that it counts days of the person's calendar, also when the clock changes. */
const noon = (on: IsoDate): Date => new Date(`${on}T12:00:00Z`);
const dateOf = (instant: Date): IsoDate => instant.toISOString().slice(0, 10);

/** A second time on one day is a step in learning it, as FSRS sees it: no second lapse, and no day longer than "hard" would give. */
function cardOf(memory: Memory | null, day: Date): Card {
  if (!memory) return createEmptyCard(day);
  return {
    due: noon(memory.dueOn),
    last_review: noon(memory.reviewedOn),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.intervalDays,
    learning_steps: 0,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.reviewedOn === dateOf(day) ? State.Relearning : State.Review,
  };
}
