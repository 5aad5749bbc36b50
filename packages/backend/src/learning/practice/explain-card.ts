import type { CardReason } from '@vakwerk/domain/learning/practice/daily-set';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { PracticeCard } from './practice-card.entity.js';
import type { CardToAsk } from './practice-set.reader.js';

/** "Why do I see this?", as facts; the sentences are in the catalogue. It goes along with the card, so that it is there offline too. */
export interface CardExplanation {
  readonly reason: CardReason;
  readonly skillName: LocalizedText | null;
  readonly sourceKind: PracticeCard['sourceKind'];
  readonly sourceAt: Date;
  /** 0–1: how it went there. */
  readonly sourceRatio: number;
  readonly courseTitle: LocalizedText | null;
  /** The call's evaluation, for a card from a criterion. */
  readonly evaluationId: string | null;
  readonly reviewedOn: string | null;
  readonly intervalDays: number;
  readonly reps: number;
  /** Why somebody decided that it should be practised; empty: it comes from what the person did. */
  readonly because: string;
}

export function explainCard(card: CardToAsk, reason: CardReason): CardExplanation {
  const { skillName, courseTitle, sourceKind, sourceAt, sourceRatio, referenceId, reviewedOn, intervalDays, reps, because } =
    card;
  return {
    reason,
    skillName,
    sourceKind,
    sourceAt,
    sourceRatio,
    courseTitle,
    evaluationId: sourceKind === 'criterion' ? referenceId : null,
    reviewedOn,
    intervalDays,
    reps,
    because,
  };
}
