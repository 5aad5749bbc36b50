import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** All observations of one person, skill and source in one week: what every estimate and line of a person is read from. */
@Entity()
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'person_skill_week_person' })
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'person_skill_week_skill' })
@Check('person_skill_week_source', `source IN ('quiz', 'practice', 'call', 'signOff')`)
export class PersonSkillWeek {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  personId: string;

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
