import type { Recall } from '@vakwerk/domain/learning/practice/recall';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What a card was made from: a question somebody answered, a criterion that failed in a call of theirs, or a question their coach set ready. */
export const CARD_SOURCES = ['question', 'criterion', 'given'] as const;
export type CardSource = (typeof CARD_SOURCES)[number];

/**
 * Something for one person to practise, with what is known of their memory of it. It holds its own copy of what is asked: it can still
 * be asked when the course is archived, and a review means what it meant.
 */
@Entity()
@Unique('practice_card_source', ['organisationId', 'personId', 'sourceKind', 'sourceId'])
@Index('practice_card_of_person', ['organisationId', 'personId', 'suspendedAt', 'dueOn'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'practice_card_person_fk' })
@Check('practice_card_source_kind', `source_kind IN ('question', 'criterion', 'given')`)
@Check('practice_card_content', '(question IS NULL) <> (recall IS NULL)')
@Check('practice_card_memory', '(reviewed_on IS NULL) = (due_on IS NULL) AND (reviewed_on IS NULL) = (stability IS NULL)')
export class PracticeCard extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  sourceKind: CardSource;

  /** Of the question or the criterion. The same one gives no second card. */
  @Column('text')
  sourceId: string;

  /** Where to look back: the response, the attempt at a quiz, or the evaluation (of another slice, so no foreign key). */
  @Column('uuid')
  referenceId: string;

  /** The course the question was in; null for what is from elsewhere. */
  @Column('uuid', { nullable: true })
  courseId: string | null;

  @Column('jsonb', { nullable: true })
  question: Question | null;

  @Column('jsonb', { nullable: true })
  recall: Recall | null;

  @Column('uuid', { array: true })
  skillIds: string[];

  /** How it went where the card comes from, 0–1; 0 for one that was given, which says nothing. */
  @Column('double precision')
  sourceRatio: number;

  @Column('text', { nullable: true })
  sourceCertainty: Certainty | null;

  @Column('timestamptz')
  sourceAt: Date;

  /** Why somebody decided that this person should practise it, in their words; empty: it comes from what the person did. */
  @Column('text', { default: '' })
  because: string;

  /** Decides the chance in the intervals; kept, so that they can be computed again. */
  @Column('text')
  seed: string;

  @Column('double precision', { nullable: true })
  stability: number | null;

  @Column('double precision', { nullable: true })
  difficulty: number | null;

  /** `YYYY-MM-DD` on the person's calendar; null: never asked. */
  @Column('date', { nullable: true })
  reviewedOn: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('smallint', { default: 0 })
  intervalDays: number;

  @Column('smallint', { default: 0 })
  reps: number;

  @Column('smallint', { default: 0 })
  lapses: number;

  /** The newest review that counts: only that one can be taken back. */
  @Column('uuid', { nullable: true })
  lastReviewId: string | null;

  @Column('timestamptz', { nullable: true })
  lastReviewedAt: Date | null;

  /** Since when the last answer was wrong and felt sure; null when it was not, or was put right. */
  @Column('timestamptz', { nullable: true })
  misconceptionAt: Date | null;

  /** Put aside by the person. */
  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  @Column('timestamptz')
  madeAt: Date;
}
