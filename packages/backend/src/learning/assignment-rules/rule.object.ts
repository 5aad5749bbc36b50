import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Role as RoleValue } from '@vakwerk/domain/people/role';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { LearnerRole, LearningKind, LearningTargetInput } from '../assignments/manage-assignment.object.js';
import { orRefusal } from '../learning-refused.object.js';
import { RULE_STATES, type RuleState } from './assignment-rule.entity.js';
import { RULE_TRIGGERS, type RuleTrigger } from './rule-grant.entity.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const AssignmentRuleState = enumOf(RULE_STATES);
registerEnumType(AssignmentRuleState, { name: 'AssignmentRuleState' });
const AssignmentRuleTrigger = enumOf(RULE_TRIGGERS);
registerEnumType(AssignmentRuleTrigger, {
  name: 'AssignmentRuleTrigger',
  description: 'clock: the hourly round · person: somebody came or moved · need: a call showed it · now: run by hand.',
});
const DueKind = { none: 'none', onDate: 'onDate', daysAfter: 'daysAfter' } as const;
registerEnumType(DueKind, { name: 'DueKind' });
const DueAnchor = { assigned: 'assigned', hired: 'hired' } as const;
registerEnumType(DueAnchor, { name: 'DueAnchor' });

@ObjectType()
export class RuleTeam {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class RuleSkill {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  name: LocalizedText;
}

/** By when: nothing, one date for all, or days after a date of the person. */
@ObjectType()
export class RuleDue {
  @Field(() => DueKind)
  kind: keyof typeof DueKind;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  dueOn: string | null;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => DueAnchor, { nullable: true })
  after: keyof typeof DueAnchor | null;
}

/** Who gets what by when. Every clause that is filled must hold; within a clause one is enough. */
@ObjectType('AssignmentRule')
export class AssignmentRuleObject {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => AssignmentRuleState)
  state: RuleState;

  @Field(() => LearningKind)
  kind: keyof typeof LearningKind;

  @Field(() => ID)
  targetId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => [PersonName])
  people: readonly PersonName[];

  @Field(() => [RuleTeam])
  teams: readonly RuleTeam[];

  @Field(() => [LearnerRole])
  roles: readonly string[];

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD: hired on this day or later.' })
  hiredFrom: string | null;

  @Field(() => [RuleSkill], { description: 'A criterion about one of these was failed.' })
  failedSkills: readonly RuleSkill[];

  @Field(() => RuleDue)
  due: RuleDue;

  @Field(() => Int, { description: 'How often it gave something.' })
  givenCount: number;

  @Field(() => Date, { nullable: true })
  lastGivenAt: Date | null;

  @Field(() => Boolean, { description: 'What it gives is archived or was never published.' })
  rests: boolean;

  @Field(() => Boolean)
  mayManage: boolean;
}

@ObjectType()
export class RuleGrantObject {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => AssignmentRuleTrigger)
  trigger: RuleTrigger;

  @Field(() => Date)
  givenAt: Date;
}

@ObjectType()
export class PreviewedPerson extends PersonName {
  @Field(() => String, { nullable: true })
  dueOn: string | null;
}

/** What a rule would do now. */
@ObjectType('RulePreview')
export class RulePreviewObject {
  @Field(() => Int)
  wouldGet: number;

  @Field(() => [PreviewedPerson], { description: 'The first ten, by name.' })
  names: readonly PreviewedPerson[];

  @Field(() => Int, { description: 'This rule gave it before.' })
  alreadyGiven: number;

  @Field(() => Int)
  alreadyOpen: number;

  @Field(() => Int)
  alreadyCompleted: number;

  @Field(() => Int)
  waived: number;
}

@InputType()
export class RuleDueInput {
  @Field(() => DueKind)
  kind: keyof typeof DueKind;

  @Field(() => String, { nullable: true })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true })
  days?: number | null;

  @Field(() => DueAnchor, { nullable: true })
  after?: keyof typeof DueAnchor | null;
}

@InputType()
export class AssignmentRuleInput {
  @Field(() => LearningTargetInput)
  target: LearningTargetInput;

  @Field(() => [ID], { defaultValue: [] })
  personIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  teamIds: string[];

  @Field(() => [LearnerRole], { defaultValue: [] })
  roles: RoleValue[];

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  hiredFrom?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  failedSkillIds: string[];

  @Field(() => RuleDueInput)
  due: RuleDueInput;
}

@ObjectType()
export class AssignmentRuleChanged {
  @Field(() => AssignmentRuleObject)
  rule: AssignmentRuleObject;
}

@ObjectType()
export class AssignmentRuleStateChanged {
  @Field(() => ID)
  id: string;

  @Field(() => AssignmentRuleState)
  state: RuleState;
}

@ObjectType()
export class RuleRun {
  @Field(() => Int, { description: 'People who got it.' })
  given: number;
}

export const SaveAssignmentRuleResult = orRefusal('SaveAssignmentRuleResult', AssignmentRuleChanged);
export const PreviewRuleResult = orRefusal('PreviewRuleResult', RulePreviewObject);
