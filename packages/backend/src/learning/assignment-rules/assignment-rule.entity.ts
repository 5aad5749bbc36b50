import type { RuleCondition } from '@vakwerk/domain/learning/assignments/assignment-rule';
import type { DueRule } from '@vakwerk/domain/learning/assignments/due-rule';
import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const RULE_STATES = ['active', 'paused', 'deleted'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** Who gets what by when, again and again: looked at every hour and when something about a person changes. */
@Entity({ name: 'assignment_rule' })
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'assignment_rule_course_fk' })
@ForeignKey('Path', ['organisationId', 'pathId'], ['organisationId', 'id'], { name: 'assignment_rule_path_fk' })
@ForeignKey('Person', ['organisationId', 'createdById'], ['organisationId', 'id'], { name: 'assignment_rule_creator_fk' })
@Check('assignment_rule_target', '(course_id IS NULL) <> (path_id IS NULL)')
@Check('assignment_rule_state', `state IN ('active', 'paused', 'deleted')`)
export class StoredRule extends TenantRow {
  @Column('uuid', { nullable: true })
  courseId: string | null;

  @Column('uuid', { nullable: true })
  pathId: string | null;

  @Column('jsonb')
  condition: RuleCondition;

  @Column('jsonb')
  due: DueRule;

  @Column('text', { default: 'active' })
  state: RuleState;

  @Column('integer', { default: 1 })
  version: number;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  createdById: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
