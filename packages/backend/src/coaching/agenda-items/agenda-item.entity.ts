import type { AgendaSource } from '@vakwerk/domain/coaching/session';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { CoachingSession } from '../sessions/coaching-session.entity.js';

/** A point to talk about. What it points at in quality has no foreign key: the agenda outlives what retention removes there. */
@Entity()
@Index('agenda_item_of_session', ['organisationId', 'sessionId'])
@Index('agenda_item_misconception', ['organisationId', 'sessionId', 'practiceCardId'], {
  unique: true,
  where: 'practice_card_id IS NOT NULL',
})
@Index('agenda_item_look_back', ['organisationId', 'sessionId', 'agreementId'], {
  unique: true,
  where: 'agreement_id IS NOT NULL',
})
@Check('agenda_item_minutes', 'minutes BETWEEN 1 AND 120')
@ForeignKey(() => CoachingSession, ['organisationId', 'sessionId'], ['organisationId', 'id'], { name: 'agenda_item_session' })
@ForeignKey(() => Agreement, ['organisationId', 'agreementId'], ['organisationId', 'id'], { name: 'agenda_item_agreement' })
@ForeignKey(() => Person, ['organisationId', 'addedById'], ['organisationId', 'id'], { name: 'agenda_item_added_by' })
@Check('agenda_item_source', `source IN ('agent', 'coach', 'lastTime', 'failedCriterion', 'misconception', 'nextStep')`)
export class AgendaItem extends TenantRow {
  @Column('uuid')
  sessionId: string;

  @Column('text')
  source: AgendaSource;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  skillId: string | null;

  @Column('uuid', { nullable: true })
  evaluationId: string | null;

  @Column('text', { nullable: true })
  criterionId: string | null;

  @Column('uuid', { nullable: true })
  fragmentId: string | null;

  /** Of an earlier session: how did it go? */
  @Column('uuid', { nullable: true })
  agreementId: string | null;

  /** What somebody was sure of in practice and is not so: once on an agenda. A card is another slice's, so no foreign key. */
  @Column('uuid', { nullable: true })
  practiceCardId: string | null;

  /** How long it may take; null: as long as it needs. */
  @Column('smallint', { nullable: true })
  minutes: number | null;

  /** Something to ask, from a template; empty when there is none. */
  @Column('text', { default: '' })
  question: string;

  @Column('uuid')
  addedById: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;
}
