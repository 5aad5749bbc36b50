import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { FrameworkSource } from '@vakwerk/domain/skills/skill-framework';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A named set of skills. `version` goes up with every import that changes something. */
@Entity()
@Unique('skill_framework_code', ['organisationId', 'code'])
@ForeignKey('Organisation', ['organisationId'], ['id'], { name: 'skill_framework_organisation' })
@Check('skill_framework_source', `source IN ('own', 'ksf', 'mbo')`)
@Check('skill_framework_thresholds', 'cardinality(level_thresholds) = 4')
export class SkillFramework extends TenantRow {
  @Column('text')
  code: string;

  @Column('text')
  source: FrameworkSource;

  @Column('integer')
  version: number;

  @Column('date')
  validFrom: string;

  @Column('jsonb')
  name: LocalizedText;

  @Column('jsonb')
  description: LocalizedText;

  /** Lower bounds (ratios) of levels 2 to 5. */
  @Column('double precision', { array: true })
  levelThresholds: number[];

  @Column('timestamptz', { default: () => 'now()' })
  changedAt: Date;
}
