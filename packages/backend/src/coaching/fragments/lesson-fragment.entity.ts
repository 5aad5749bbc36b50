import type { LentTurn } from '@vakwerk/domain/coaching/lesson-fragment';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * A piece of a call that its agent was asked to lend to lessons, with the answer and until when. The call has no foreign key: the loan
 * is on record longer than retention keeps the call.
 */
@Entity()
@Index('lesson_fragment_of_agent', ['organisationId', 'agentId', 'askedAt'])
@ForeignKey(() => Person, ['organisationId', 'agentId'], ['organisationId', 'id'], { name: 'lesson_fragment_agent' })
@ForeignKey(() => Person, ['organisationId', 'askedById'], ['organisationId', 'id'], { name: 'lesson_fragment_asker' })
@ForeignKey('CourseMedia', ['organisationId', 'mediaId'], ['organisationId', 'id'], { name: 'lesson_fragment_media' })
@Check('lesson_fragment_stretch', 'start_ms >= 0 AND end_ms > start_ms')
@Check('lesson_fragment_answer', `answer IN ('given', 'refused')`)
@Check('lesson_fragment_answered', '(answer IS NULL) = (answered_at IS NULL)')
@Check('lesson_fragment_language', `language IN ('nl', 'en')`)
export class LessonFragment extends TenantRow {
  @Column('uuid')
  interactionId: string;

  @Column('timestamptz')
  callStartedAt: Date;

  /** Who is heard. */
  @Column('uuid')
  agentId: string;

  @Column('integer')
  startMs: number;

  @Column('integer')
  endMs: number;

  @Column('text')
  language: 'nl' | 'en';

  /** What is said in it, as the agent read it when they answered. */
  @Column('jsonb')
  turns: readonly LentTurn[];

  @Column('uuid')
  askedById: string;

  @Column('timestamptz')
  askedAt: Date;

  /** What it is wanted for: the agent reads this. */
  @Column('text')
  why: string;

  /** `YYYY-MM-DD`, the last day it may be heard, on the agent's clock. */
  @Column('date')
  expiresOn: string;

  /** The first instant at which it may not. */
  @Column('timestamptz')
  until: Date;

  @Column('text', { nullable: true })
  answer: 'given' | 'refused' | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  /** The sound, cut out, once the worker made it. */
  @Column('uuid', { nullable: true })
  mediaId: string | null;

  /** Of that sound. */
  @Column('double precision', { nullable: true })
  durationSeconds: number | null;
}
