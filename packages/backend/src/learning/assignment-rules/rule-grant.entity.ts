import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const RULE_TRIGGERS = ['clock', 'person', 'need', 'now'] as const;
export type RuleTrigger = (typeof RULE_TRIGGERS)[number];

/** What a rule gave to whom, once per occasion: what makes rules idempotent, and their log. */
@Entity()
@Index('rule_grant_of_rule', ['organisationId', 'ruleId', 'givenAt'])
@ForeignKey('StoredRule', ['organisationId', 'ruleId'], ['organisationId', 'id'], { name: 'rule_grant_rule_fk' })
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'rule_grant_person_fk' })
@Check('rule_grant_trigger', `trigger IN ('clock', 'person', 'need', 'now')`)
export class RuleGrant {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  ruleId: string;

  @PrimaryColumn('uuid')
  personId: string;

  /** The skill need that led to it; empty: being who they are. */
  @PrimaryColumn('text')
  occasion: string;

  @Column('text')
  trigger: RuleTrigger;

  @Column('timestamptz')
  givenAt: Date;
}
