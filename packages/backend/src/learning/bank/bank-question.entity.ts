import type { Question, QuestionKind } from '@vakwerk/domain/learning/questions/question';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A question of the bank as authors work on it; what is asked is one of its versions. Never deleted: answers point at it. */
@Entity('question')
@Unique('question_code', ['organisationId', 'code'])
@Index('question_newest', ['organisationId', 'draftedAt', 'id'])
@ForeignKey('QuestionVersion', ['organisationId', 'currentVersionId'], ['organisationId', 'id'], {
  name: 'question_current_version_fk',
})
@ForeignKey('Person', ['organisationId', 'draftedById'], ['organisationId', 'id'], { name: 'question_drafter_fk' })
@Check('question_draft_id', `draft ->> 'id' = code`)
export class BankQuestion extends TenantRow {
  /** The id of the question wherever it is asked: in courses, quizzes, cards and answers. */
  @Column('text')
  code: string;

  @Column('jsonb')
  draft: Question;

  /** Goes up with every save; who saves on an older one gets a conflict. */
  @Column('integer', { default: 1 })
  draftVersion: number;

  @Column('timestamptz', { default: () => 'now()' })
  draftedAt: Date;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  draftedById: string | null;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  /** Of the draft, for finding. */
  @Column('text')
  kind: QuestionKind;

  @Column('text', { array: true, default: '{}' })
  skillIds: string[];

  /** Languages in which the draft misses a text. */
  @Column('text', { array: true, default: '{}' })
  missingLanguages: string[];

  /** Every text of the draft, for searching. */
  @Column('text')
  words: string;

  /** The normalised prompt, for finding the same question twice. */
  @Column('text')
  fingerprint: string;

  /** What is asked now; null: never activated. */
  @Column('uuid', { nullable: true })
  currentVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}
