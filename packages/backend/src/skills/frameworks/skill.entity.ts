import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { SkillFramework } from './skill-framework.entity.js';

/** The word for a level of one skill, and what one sees or hears at that level. */
export interface LevelDescription {
  readonly name: LocalizedText;
  readonly seen: LocalizedText;
}

/** What lessons, questions, criteria and agreements point at. It keeps its id through every import, so evidence keeps its meaning. */
@Entity()
@Unique('skill_code', ['organisationId', 'frameworkId', 'code'])
@ForeignKey(() => SkillFramework, ['organisationId', 'frameworkId'], ['organisationId', 'id'], { name: 'skill_framework_fk' })
@ForeignKey(() => Skill, ['organisationId', 'parentId'], ['organisationId', 'id'], { name: 'skill_parent_fk' })
@ForeignKey(() => Skill, ['organisationId', 'mergedIntoId'], ['organisationId', 'id'], { name: 'skill_merged_into_fk' })
@Check('skill_merged_is_archived', 'merged_into_id IS NULL OR archived_at IS NOT NULL')
export class Skill extends TenantRow {
  @Column('uuid')
  frameworkId: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  name: LocalizedText;

  @Column('jsonb')
  description: LocalizedText;

  /** Five, lowest first. */
  @Column('jsonb')
  levels: LevelDescription[];

  /** The broader skill this one is part of. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('smallint')
  position: number;

  /** Left out of a later import: nothing new may point at it, old evidence still does. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  /** Continues as this skill: whatever points here, frozen content too, counts for that one. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;
}
