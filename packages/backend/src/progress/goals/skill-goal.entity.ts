import type { GoalLevel } from '@vakwerk/domain/progress/skill-goal';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What somebody wants to be able to do. Set by themself alone; a coach reads it only while it is shared. */
@Entity()
@Index('skill_goal_once', ['organisationId', 'personId', 'skillId'], { unique: true, where: 'removed_at IS NULL' })
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'skill_goal_person' })
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'skill_goal_skill' })
@Check('skill_goal_level', `level IN ('underway', 'independent', 'strong', 'exemplary')`)
export class SkillGoal extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  skillId: string;

  @Column('text')
  level: GoalLevel;

  /** `YYYY-MM-DD` on the person's clock; null: no hurry. */
  @Column('date', { nullable: true })
  byOn: string | null;

  @Column('boolean', { default: false })
  shared: boolean;

  @Column('timestamptz')
  setAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
