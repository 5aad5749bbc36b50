import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The answer to one question of an attempt, as it is now. No row: never touched. */
@Entity()
@Index('attempt_answer_awaiting', ['organisationId', 'attemptId'], { where: `outcome = 'awaiting'` })
@Index('attempt_answer_second_look', ['organisationId', 'attemptId'], { where: 'look_again_at IS NOT NULL' })
@ForeignKey('Attempt', ['organisationId', 'attemptId'], ['organisationId', 'id'], { name: 'attempt_answer_attempt_fk' })
@Check('attempt_answer_certainty', `certainty IN ('low', 'mid', 'high')`)
@Check('attempt_answer_outcome', `outcome IN ('right', 'partlyRight', 'wrong', 'awaiting', 'notAnswered')`)
@Check('attempt_answer_ratio', 'ratio >= 0 AND ratio <= 1')
export class AttemptAnswer {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  attemptId: string;

  @PrimaryColumn('text')
  questionId: string;

  /** null: taken back. */
  @Column('jsonb', { nullable: true })
  answer: Answer | null;

  @Column('text', { nullable: true })
  certainty: Certainty | null;

  /** Counted by the browser, up with every change. */
  @Column('integer')
  version: number;

  /** The browser's id of the change that is stored. */
  @Column('uuid')
  saveId: string;

  @Column('timestamptz')
  savedAt: Date;

  /** When its person was told whether it is right: from then on it is final. */
  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  /** null: not graded yet. */
  @Column('text', { nullable: true })
  outcome: ResponseOutcome | null;

  /** 0–1; null while nobody graded it, or without an answer. */
  @Column('double precision', { nullable: true })
  ratio: number | null;

  /** When its person asked for a second look that nobody has given yet. */
  @Column('timestamptz', { nullable: true })
  lookAgainAt: Date | null;

  @Column('text', { default: '' })
  lookAgainReason: string;
}
