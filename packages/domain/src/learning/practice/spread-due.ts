import { addDays, daysBetween } from '../../shared/time/calendar.js';
import type { IsoDate } from '../../shared/time/local-time.js';

/** As many as fit in two minutes. A set ends here, however much is waiting. */
export const CARDS_A_DAY = 5;

export interface ScheduledCard {
  readonly id: string;
  readonly dueOn: IsoDate;
  /** Days between the last review and `dueOn`; at least 1. */
  readonly intervalDays: number;
}

/**
 * The day on which each card is asked, when a day holds `perDay` at most: missed days make no heap, they move on. What is late comes
 * first by how late it is for its interval (three days on a card of two is more forgotten than three on one of a hundred), then what is
 * due in order of date. Nothing comes before it is due. `alreadyToday`: cards that were asked today.
 * @returns by card id, in the order of asking
 */
export function spreadDue(
  cards: readonly ScheduledCard[],
  today: IsoDate,
  { perDay = CARDS_A_DAY, alreadyToday = 0 }: { readonly perDay?: number; readonly alreadyToday?: number } = {},
): ReadonlyMap<string, IsoDate> {
  if (!Number.isInteger(perDay) || perDay < 1) throw new RangeError(`A day holds a whole number of cards, got ${perDay}`);
  const lateness = ({ dueOn, intervalDays }: ScheduledCard) => daysBetween(dueOn, today) / Math.max(1, intervalDays);
  const [waiting, later] = [cards.filter(({ dueOn }) => dueOn <= today), cards.filter(({ dueOn }) => dueOn > today)];
  const inTurn = [
    ...waiting.toSorted((a, b) => lateness(b) - lateness(a) || order(a, b)),
    ...later.toSorted((a, b) => compare(a.dueOn, b.dueOn) || order(a, b)),
  ];
  const days = new Map<string, IsoDate>();
  let day = today;
  let room = perDay - alreadyToday;
  for (const card of inTurn) {
    if (card.dueOn > day) [day, room] = [card.dueOn, perDay];
    if (room <= 0) [day, room] = [addDays(day, 1), perDay];
    days.set(card.id, day);
    room -= 1;
  }
  return days;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (a: ScheduledCard, b: ScheduledCard): number => a.intervalDays - b.intervalDays || compare(a.id, b.id);
