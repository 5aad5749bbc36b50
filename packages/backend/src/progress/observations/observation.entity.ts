import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What an observation was read from: a criterion of an evaluation, an answer to a question, a practised conversation, or a sign-off. */
export const OBSERVATION_EVIDENCE = ['evaluation', 'response', 'dialogue', 'signOff'] as const;
export type ObservationEvidence = (typeof OBSERVATION_EVIDENCE)[number];

/**
 * One piece of evidence about one skill of one person. It is never changed: a correction marks it as superseded and adds the new
 * one, so that every week sum can be counted again from what is here.
 */
@Entity()
@Index('observation_evidence', ['organisationId', 'evidenceKind', 'evidenceId', 'evidencePart', 'skillId'], {
  unique: true,
  where: 'superseded_at IS NULL',
})
@Index('observation_person_skill', ['organisationId', 'personId', 'skillId', 'occurredAt'])
@Index('observation_week', ['organisationId', 'weekStartsOn'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'observation_person' })
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'observation_skill' })
@ForeignKey('SkillMerge', ['organisationId', 'skillMergeId'], ['organisationId', 'id'], { name: 'observation_skill_merge' })
@Index('observation_merged', ['organisationId', 'skillMergeId'], { where: 'skill_merge_id IS NOT NULL' })
@Check('observation_source', `source IN ('quiz', 'practice', 'call', 'signOff')`)
@Check('observation_evidence_kind', `evidence_kind IN ('evaluation', 'response', 'dialogue', 'signOff')`)
@Check('observation_ratio', 'ratio >= 0 AND ratio <= 1')
export class Observation extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  skillId: string;

  @Column('text')
  source: ObservationSource;

  /** 0–1, six decimals. `numeric`: sums of it are exact, so counting again gives the same last digit. */
  @Column('numeric', { precision: 7, scale: 6 })
  ratio: string;

  /** Monday of the ISO week in the organisation's time zone. */
  @Column('date')
  weekStartsOn: string;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text')
  evidenceKind: ObservationEvidence;

  /** The evaluation, the response or practice review, the run of a dialogue or the sign-off. */
  @Column('uuid')
  evidenceId: string;

  /** The criterion within an evaluation; empty for other evidence. */
  @Column('text', { default: '' })
  evidencePart: string;

  /** The call or chat behind an evaluation. */
  @Column('uuid', { nullable: true })
  interactionId: string | null;

  /** What was asked or listened for, in the words of the frozen version it was answered on. */
  @Column('jsonb', { nullable: true })
  subject: LocalizedText | null;

  /** The person sees the evidence itself from here on (feedback may be released later); null: at once. */
  @Column('timestamptz', { nullable: true })
  visibleFrom: Date | null;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  recordedAt: Date;

  /** The merge that superseded it, or that made it of one that it superseded; null: neither. */
  @Column('uuid', { nullable: true })
  skillMergeId: string | null;
}
