import type { FollowUp } from '@vakwerk/domain/coaching/agreement';
import type { AgreementEvidence } from '@vakwerk/domain/coaching/agreement-evidence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { CoachingSession } from '../sessions/coaching-session.entity.js';

/** Who does what by when, for which skill. Stands when both have agreed; how it went is said by a person later. */
@Entity()
@Index('agreement_of_session', ['organisationId', 'sessionId'])
@Index('agreement_of_owner', ['organisationId', 'ownerId', 'dueOn'])
@ForeignKey(() => CoachingSession, ['organisationId', 'sessionId'], ['organisationId', 'id'], { name: 'agreement_session' })
@ForeignKey(() => Person, ['organisationId', 'ownerId'], ['organisationId', 'id'], { name: 'agreement_owner' })
@Check('agreement_outcome', `outcome IN ('kept', 'notYet', 'dropped')`)
@Index('agreement_open_skill', ['organisationId', 'ownerId', 'skillId'], { where: 'outcome IS NULL AND skill_id IS NOT NULL' })
@ForeignKey(() => Person, ['organisationId', 'followedUpById'], ['organisationId', 'id'], { name: 'agreement_followed_up_by' })
@Check('agreement_proposal', '(proposed_at IS NULL) = (proposal IS NULL)')
@Check('agreement_follow_up', '(outcome IS NULL) = (followed_up_at IS NULL)')
export class Agreement extends TenantRow {
  @Column('uuid')
  sessionId: string;

  /** Who keeps it: the agent or the coach. */
  @Column('uuid')
  ownerId: string;

  @Column('text')
  what: string;

  @Column('uuid', { nullable: true })
  skillId: string | null;

  /** `YYYY-MM-DD` */
  @Column('date')
  dueOn: string;

  @Column('timestamptz', { nullable: true })
  agentAgreedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  coachAgreedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: FollowUp['outcome'] | null;

  @Column('timestamptz', { nullable: true })
  followedUpAt: Date | null;

  @Column('uuid', { nullable: true })
  followedUpById: string | null;

  /** How they will know that it worked, in their own words. */
  @Column('text', { default: '' })
  evidenceWish: string;

  /** Since when the calls themselves say that it works; the coach decides whether it is so. */
  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('jsonb', { nullable: true })
  proposal: AgreementEvidence | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  madeAt: Date;
}
