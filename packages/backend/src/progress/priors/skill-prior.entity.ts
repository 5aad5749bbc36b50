import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What the organisation as a whole shows of one skill: where the estimate of one person starts. Computed again every night. */
@Entity()
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'skill_prior_skill' })
@Check('skill_prior_kind', `kind IN ('knows', 'does')`)
@Check('skill_prior_proper', 'a > 0 AND b > 0')
export class SkillPrior {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  skillId: string;

  @PrimaryColumn('text')
  kind: EvidenceKind;

  /** As if this many successes … */
  @Column('double precision')
  a: number;

  /** … and failures had been seen before. */
  @Column('double precision')
  b: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  computedAt: Date;
}
