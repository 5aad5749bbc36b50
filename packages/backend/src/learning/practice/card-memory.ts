import type { Memory } from '@vakwerk/domain/learning/practice/memory';
import type { PracticeCard } from './practice-card.entity.js';

/** The columns of a card that a review changes. */
const STATE = [
  'stability',
  'difficulty',
  'reviewedOn',
  'dueOn',
  'intervalDays',
  'reps',
  'lapses',
  'lastReviewId',
  'lastReviewedAt',
  'misconceptionAt',
] as const;

/** As JSON: instants are text. */
export type CardState = {
  readonly [Column in (typeof STATE)[number]]: PracticeCard[Column] extends Date | null ? string | null : PracticeCard[Column];
};

export function stateOf(card: PracticeCard): CardState {
  return JSON.parse(JSON.stringify(Object.fromEntries(STATE.map((column) => [column, card[column]])))) as CardState;
}

/** Back to the columns. */
export function columnsOf({ lastReviewedAt, misconceptionAt, ...state }: CardState) {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  return { ...state, lastReviewedAt: instant(lastReviewedAt), misconceptionAt: instant(misconceptionAt) };
}

/** What is remembered of the card; null: never asked. */
export function memoryOf(card: Pick<PracticeCard, keyof Memory>): Memory | null {
  const { stability, difficulty, reviewedOn, dueOn, intervalDays, reps, lapses } = card;
  if (stability === null || difficulty === null || reviewedOn === null || dueOn === null) return null;
  return { stability, difficulty, reviewedOn, dueOn, intervalDays, reps, lapses };
}
