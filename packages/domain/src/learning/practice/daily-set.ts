import type { IsoDate } from '../../shared/time/local-time.js';
import { CARDS_A_DAY, spreadDue } from './spread-due.js';
import { type SkillRecord, weakestSkill } from './weakest-skill.js';

/** Why a card is in today's set. */
export const CARD_REASONS = ['due', 'weakestSkill', 'confidentlyWrong', 'new'] as const;
export type CardReason = (typeof CARD_REASONS)[number];

export interface SetCandidate {
  readonly id: string;
  readonly skillIds: readonly string[];
  /** Null: never asked in practice. */
  readonly dueOn: IsoDate | null;
  readonly intervalDays: number;
  readonly reviewedOn: IsoDate | null;
  /** The last answer was wrong and felt sure. */
  readonly confidentlyWrong: boolean;
  readonly madeAt: Date;
}

export interface ChosenCard {
  readonly id: string;
  readonly reason: CardReason;
}

/** A set stays mixed: mixing skills makes one remember longer than a row of the same (interleaving). */
const OF_WEAKEST_SKILL = 2;

/**
 * What is still to ask today, in order: what is due, then new cards of the weakest skill, then one that was confidently wrong, then
 * other new ones, oldest first. A card is asked once a day, and a day ends at five, so a set that was begun only gets shorter.
 */
export function dailySet(
  cards: readonly SetCandidate[],
  { today, records }: { readonly today: IsoDate; readonly records: readonly SkillRecord[] },
): readonly ChosenCard[] {
  const asked = cards.filter(({ reviewedOn }) => reviewedOn === today).length;
  const waiting = cards.filter(({ reviewedOn }) => reviewedOn !== today);
  const days = spreadDue(
    waiting.flatMap(({ id, dueOn, intervalDays }) => (dueOn === null ? [] : [{ id, dueOn, intervalDays }])),
    today,
    { alreadyToday: asked },
  );
  const due = [...days].filter(([, day]) => day === today).map(([id]) => id);
  const rest = waiting.filter(({ id }) => !due.includes(id));
  const fresh = rest.filter(({ dueOn }) => dueOn === null).toSorted(olderFirst);
  const weakest = weakestSkill(records, new Set(fresh.flatMap(({ skillIds }) => skillIds)));
  const ofWeakest = fresh.filter(({ skillIds }) => weakest !== null && skillIds.includes(weakest)).slice(0, OF_WEAKEST_SKILL);
  const others = rest.toSorted(olderFirst).filter((card) => !ofWeakest.includes(card));
  const wrong = others.filter(({ confidentlyWrong }) => confidentlyWrong).slice(0, 1);
  const chosen: ChosenCard[] = [
    ...due.map((id) => ({ id, reason: 'due' as const })),
    ...ofWeakest.map(({ id }) => ({ id, reason: 'weakestSkill' as const })),
    ...wrong.map(({ id }) => ({ id, reason: 'confidentlyWrong' as const })),
    ...others.filter((card) => card.dueOn === null && !wrong.includes(card)).map(({ id }) => ({ id, reason: 'new' as const })),
  ];
  return chosen.slice(0, Math.max(0, CARDS_A_DAY - asked));
}

/** The first day after today with something to ask, and how much; null when nothing waits. New cards can be asked any day. */
export function nextSet(
  cards: readonly SetCandidate[],
  today: IsoDate,
  tomorrow: IsoDate,
): { on: IsoDate; count: number } | null {
  const fresh = cards.filter(({ dueOn }) => dueOn === null).length;
  const scheduled = cards.flatMap(({ id, dueOn, intervalDays }) => (dueOn === null ? [] : [{ id, dueOn, intervalDays }]));
  const days = [...spreadDue(scheduled, today, { alreadyToday: CARDS_A_DAY }).values()];
  const first = days.toSorted()[0];
  const on = fresh > 0 || first === undefined ? tomorrow : first;
  const count = Math.min(CARDS_A_DAY, fresh + days.filter((day) => day === on).length);
  return count === 0 ? null : { on, count };
}

function olderFirst(a: SetCandidate, b: SetCandidate): number {
  return a.madeAt.getTime() - b.madeAt.getTime() || (a.id < b.id ? -1 : 1);
}
