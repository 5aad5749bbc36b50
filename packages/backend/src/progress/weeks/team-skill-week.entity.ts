import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The person weeks of the people who were in the team in that week, added up in batches. */
@Entity()
@ForeignKey('Team', ['organisationId', 'teamId'], ['organisationId', 'id'], { name: 'team_skill_week_team' })
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'team_skill_week_skill' })
@Check('team_skill_week_source', `source IN ('quiz', 'practice', 'call', 'signOff')`)
export class TeamSkillWeek {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  teamId: string;

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
