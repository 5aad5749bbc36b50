import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ACTION_KINDS,
  type ActionKind,
  AUDIENCE_ROLES,
  TRIGGER_KINDS,
  type TriggerKind,
} from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { NEXT_STEP_STATES, type NextStepState } from './next-step.entity.js';
import { OUTCOME_REASONS, OUTCOMES, type OutcomeKind, type OutcomeReason } from './next-step-firing.entity.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const NextStepTriggerKind = enumOf(TRIGGER_KINDS);
registerEnumType(NextStepTriggerKind, { name: 'NextStepTriggerKind' });
export const NextStepActionKind = enumOf(ACTION_KINDS);
registerEnumType(NextStepActionKind, { name: 'NextStepActionKind' });
export const NextStepRuleState = enumOf(NEXT_STEP_STATES);
registerEnumType(NextStepRuleState, { name: 'NextStepRuleState' });
const NextStepOutcomeKind = enumOf(OUTCOMES);
registerEnumType(NextStepOutcomeKind, { name: 'NextStepOutcomeKind' });
const NextStepOutcomeReason = enumOf(OUTCOME_REASONS);
registerEnumType(NextStepOutcomeReason, { name: 'NextStepOutcomeReason' });
export type AudienceRoleValue = (typeof AUDIENCE_ROLES)[number];
const NextStepRole = enumOf(AUDIENCE_ROLES);
registerEnumType(NextStepRole, { name: 'NextStepRole', description: 'Whom a rule can be about.' });
const NextStepTarget = { course: 'course', path: 'path' } as const;
registerEnumType(NextStepTarget, { name: 'NextStepTarget' });

/** Which fields say something follows from the kind. */
@ObjectType()
export class NextStepTrigger {
  @Field(() => NextStepTriggerKind)
  kind: TriggerKind;

  @Field(() => ID, { nullable: true, description: 'A criterion, skill or certification; null: any.' })
  aboutId: string | null;

  @Field(() => Int, { nullable: true })
  times: number | null;

  @Field(() => Int, { nullable: true, description: 'Of so many last calls.' })
  outOf: number | null;

  @Field(() => Int, { nullable: true })
  days: number | null;
}

@ObjectType()
export class NextStepAction {
  @Field(() => NextStepActionKind)
  kind: ActionKind;

  @Field(() => NextStepTarget, { nullable: true })
  target: keyof typeof NextStepTarget | null;

  @Field(() => ID, { nullable: true })
  targetId: string | null;

  @Field(() => Int, { nullable: true })
  dueDays: number | null;

  @Field(() => ID, { nullable: true, description: 'Null: the skill that the trigger is about.' })
  skillId: string | null;

  @Field(() => Int, { nullable: true, description: 'So many cards or calls at most.' })
  most: number | null;

  @Field(() => String, { description: 'Of a point on the agenda; empty: what the trigger is about.' })
  title: string;
}

/** When something shows about somebody, this happens. */
@ObjectType('NextStepRule')
export class NextStepRuleObject {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => NextStepRuleState)
  state: NextStepState;

  @Field(() => String)
  name: string;

  @Field(() => NextStepTrigger)
  trigger: NextStepTrigger;

  @Field(() => [ID], { description: 'Empty: any team.' })
  teamIds: readonly string[];

  @Field(() => [NextStepRole])
  roles: readonly AudienceRoleValue[];

  @Field(() => [NextStepAction])
  actions: readonly NextStepAction[];

  @Field(() => Int, { description: 'In any seven days in a row.' })
  perPersonPerWeek: number;

  @Field(() => Int, { nullable: true, description: 'Over everybody, on one day.' })
  perDay: number | null;

  @Field(() => PersonName)
  createdBy: PersonName;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => PersonName)
  changedBy: PersonName;

  @Field(() => Date)
  changedAt: Date;

  @Field(() => Int, { description: 'How often it did something in the last thirty days.' })
  taken: number;

  @Field(() => Int, { description: 'For so many people.' })
  people: number;

  @Field(() => Int, { description: 'Held back by a limit in the last thirty days, and still so.' })
  held: number;

  @Field(() => Date, { nullable: true })
  lastTakenAt: Date | null;

  @Field(() => Boolean)
  mayManage: boolean;
}

@ObjectType()
export class NextStepOutcome {
  @Field(() => NextStepActionKind)
  action: ActionKind;

  @Field(() => NextStepOutcomeKind)
  outcome: OutcomeKind;

  @Field(() => NextStepOutcomeReason, { nullable: true })
  reason: OutcomeReason | null;

  @Field(() => Int, { description: 'How much it gave.' })
  count: number;
}

/** One occasion: what showed, when, and what came of it. */
@ObjectType()
export class NextStepFired {
  @Field(() => ID)
  id: string;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'The criterion, question or certificate; null: the person themself.',
  })
  about: LocalizedText | null;

  @Field(() => [ID], { description: 'Evaluations of calls, for a rule about a criterion; oldest first.' })
  evaluationIds: readonly string[];

  @Field(() => Int, { description: 'How much showed it.' })
  evidenceCount: number;

  @Field(() => Date, { nullable: true, description: 'When a limit held it back for the first time.' })
  heldAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: held back, or no longer so.' })
  takenAt: Date | null;

  @Field(() => [NextStepOutcome])
  outcomes: readonly NextStepOutcome[];

  @Field(() => Int, { nullable: true, description: 'The version of the rule that did it.' })
  ruleVersion: number | null;

  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Field(() => PersonName, { nullable: true })
  undoneBy: PersonName | null;
}

@InputType()
export class NextStepTriggerInput {
  @Field(() => NextStepTriggerKind)
  kind: TriggerKind;

  @Field(() => ID, { nullable: true })
  aboutId?: string | null;

  @Field(() => Int, { nullable: true })
  times?: number | null;

  @Field(() => Int, { nullable: true })
  outOf?: number | null;

  @Field(() => Int, { nullable: true })
  days?: number | null;
}

@InputType()
export class NextStepActionInput {
  @Field(() => NextStepActionKind)
  kind: ActionKind;

  @Field(() => NextStepTarget, { nullable: true })
  target?: keyof typeof NextStepTarget | null;

  @Field(() => ID, { nullable: true })
  targetId?: string | null;

  @Field(() => Int, { nullable: true })
  dueDays?: number | null;

  @Field(() => ID, { nullable: true })
  skillId?: string | null;

  @Field(() => Int, { nullable: true })
  most?: number | null;

  @Field(() => String, { defaultValue: '' })
  title: string;
}

@InputType()
export class NextStepInput {
  @Field(() => String)
  name: string;

  @Field(() => NextStepTriggerInput)
  trigger: NextStepTriggerInput;

  @Field(() => [ID], { defaultValue: [] })
  teamIds: string[];

  @Field(() => [NextStepRole])
  roles: AudienceRoleValue[];

  @Field(() => [NextStepActionInput])
  actions: NextStepActionInput[];

  @Field(() => Int)
  perPersonPerWeek: number;

  @Field(() => Int, { nullable: true })
  perDay?: number | null;
}

@ObjectType()
export class NextStepPreviewObject {
  @Field(() => [NextStepFired], { description: 'What saving and switching on does at once.' })
  now: readonly NextStepFired[];

  @Field(() => [NextStepFired], { description: 'What it would have done in the last thirty days; newest first, at most 200.' })
  past: readonly NextStepFired[];

  @Field(() => Int)
  takenCount: number;

  @Field(() => Int)
  peopleCount: number;

  @Field(() => Int, { description: 'Held back by a limit and never done.' })
  heldCount: number;
}

@ObjectType()
export class NextStepSaved {
  @Field(() => NextStepRuleObject)
  rule: NextStepRuleObject;
}

/** The rule cannot be like that; the code says why (`coaching.error.<code>`). */
@ObjectType({ implements: () => UserError })
export class NextStepRefused extends UserError {}

const orRefusal = (name: string, success: new () => object) =>
  createUnionType({
    name,
    types: () => [success, NextStepRefused] as const,
    resolveType: (value: object) => (value instanceof NextStepRefused ? NextStepRefused : success),
  });
export const SaveNextStepResult = orRefusal('SaveNextStepResult', NextStepSaved);
export const PreviewNextStepResult = orRefusal('PreviewNextStepResult', NextStepPreviewObject);

@ObjectType()
export class NextStepSwitched {
  @Field(() => ID)
  id: string;

  @Field(() => NextStepRuleState)
  state: NextStepState;
}

@ObjectType()
export class NextStepChoice {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => String, { description: 'Where it belongs: a scorecard, or course or path.' })
  group: string;

  @Field(() => Boolean, { description: 'False: what is saved may name it, nobody can choose it.' })
  offered: boolean;
}

@ObjectType()
export class NextStepTeam {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  offered: boolean;
}

/** What a rule can name. */
@ObjectType('NextStepChoices')
export class NextStepChoicesObject {
  @Field(() => [NextStepChoice])
  criteria: readonly NextStepChoice[];

  @Field(() => [NextStepChoice])
  certifications: readonly NextStepChoice[];

  @Field(() => [NextStepChoice])
  targets: readonly NextStepChoice[];

  @Field(() => [NextStepChoice])
  skills: readonly NextStepChoice[];

  @Field(() => [NextStepTeam])
  teams: readonly NextStepTeam[];
}
