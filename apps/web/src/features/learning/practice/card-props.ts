import type { PracticeCard } from '../api/practice';
import type { GivenReview } from './use-practice';

/** What a card of either kind gets. */
export interface CardProps {
  readonly card: PracticeCard;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Null: nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly onReview: (given: GivenReview) => void;
  readonly onNext: () => void;
}
