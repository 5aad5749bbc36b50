import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The person weeks of everyone in the organisation, added up in batches. */
@Entity()
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'organisation_skill_week_skill' })
@Check('organisation_skill_week_source', `source IN ('quiz', 'practice', 'call', 'signOff')`)
export class OrganisationSkillWeek {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  skillId: string;

  @PrimaryColumn('text')
  source: ObservationSource;

  /** Monday of the ISO week in the organisation's time zone. */
  @PrimaryColumn('date')
  weekStartsOn: string;

  /** Observations in the week. In no index, so that counting on stays a HOT update. */
  @Column('integer')
  n: number;

  /** Sum of their ratios, exact to six decimals. */
  @Column('numeric', { precision: 14, scale: 6 })
  sum: string;
}
