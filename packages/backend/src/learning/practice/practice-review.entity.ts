import type { Rating } from '@vakwerk/domain/learning/practice/rating';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { CardState } from './card-memory.js';

/** One card answered once. Never changed: taking it back is a row of its own. Its id is made by the browser, so that sending it twice stores it once. */
@Entity()
@Index('practice_review_of_card', ['organisationId', 'cardId'])
@ForeignKey('PracticeCard', ['organisationId', 'cardId'], ['organisationId', 'id'], { name: 'practice_review_card_fk' })
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'practice_review_person_fk' })
@Check('practice_review_rating', `rating IN ('again', 'hard', 'good', 'easy')`)
@Check('practice_review_answer', '(answer IS NULL) = (certainty IS NULL) AND (answer IS NULL) = (ratio IS NULL)')
@Check('practice_review_ratio', 'ratio >= 0 AND ratio <= 1')
export class PracticeReview extends TenantRow {
  @Column('uuid')
  cardId: string;

  @Column('uuid')
  personId: string;

  /** Null: answered in one's own words, which stay with the person. */
  @Column('jsonb', { nullable: true })
  answer: Answer | null;

  @Column('text', { nullable: true })
  certainty: Certainty | null;

  /** 0–1; null: rated by the person, which is no evidence of knowing. */
  @Column('double precision', { nullable: true })
  ratio: number | null;

  @Column('text')
  rating: Rating;

  @Column('boolean')
  misconception: boolean;

  /** On the person's device; it may have waited there for a connection. */
  @Column('timestamptz')
  reviewedAt: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  receivedAt: Date;

  /** The card as it was, for taking back. */
  @Column('jsonb')
  before: CardState;

  @Column('date')
  dueOn: string;

  @Column('smallint')
  intervalDays: number;
}
