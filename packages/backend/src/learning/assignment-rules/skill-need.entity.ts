import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Somebody needs to work on a skill, e.g. because a criterion about it was failed; told by a slice that knows both sides. */
@Entity({ name: 'skill_need' })
@Unique('skill_need_once', ['organisationId', 'personId', 'skillId', 'referenceId'])
@Index('skill_need_recent', ['organisationId', 'at'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'skill_need_person_fk' })
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'skill_need_skill_fk' })
export class SkillNeedRow extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  skillId: string;

  /** What showed it, e.g. an evaluation; another slice's, so no foreign key. */
  @Column('uuid')
  referenceId: string;

  /** When it showed: the day of the call. */
  @Column('timestamptz')
  at: Date;
}
