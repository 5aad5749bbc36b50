import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvaluationState as EvaluationStateValue } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { DrawReason as DrawReasonValue } from '../draws/draw.entity.js';
import { DrawReason } from '../draws/draw.object.js';
import type { EvaluationKind as EvaluationKindValue } from '../evaluations/evaluation.entity.js';
import { EvaluatedInteraction, EvaluationKind, EvaluationState } from '../evaluations/evaluation.object.js';
import type { RegisteredEvaluation as RegisteredRow } from './register.reader.js';
import type { RegisterOutcome as Outcome, RegisterSort as Sort } from './register-filter.js';
import { REGISTER_OUTCOMES, REGISTER_SORTS, REGISTER_STATES } from './register-filter.js';

const namesOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const RegisterOutcome = namesOf(REGISTER_OUTCOMES);
registerEnumType(RegisterOutcome, { name: 'RegisterOutcome' });
export const RegisterSort = namesOf(REGISTER_SORTS);
registerEnumType(RegisterSort, { name: 'RegisterSort' });
export const RegisterState = namesOf(REGISTER_STATES);
registerEnumType(RegisterState, { name: 'RegisterState', description: 'States of what was handed in.' });

@InputType()
export class RegisterFilterInput {
  @Field(() => String, { nullable: true, description: 'First day of the call, YYYY-MM-DD in your own time zone.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of the call.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team of the agent on the day of the call.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true })
  agentId?: string | null;

  @Field(() => ID, { nullable: true })
  evaluatorId?: string | null;

  @Field(() => ID, { nullable: true })
  scorecardId?: string | null;

  @Field(() => RegisterState, { nullable: true, description: 'Left out: everything that was not withdrawn.' })
  state?: keyof typeof RegisterState | null;

  @Field(() => DrawReason, { nullable: true })
  reason?: DrawReasonValue | null;

  @Field(() => RegisterOutcome, { nullable: true })
  outcome?: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Words of a subject, a name, or what the evaluator wrote.' })
  search?: string | null;
}

@InputType()
export class RegisterOrderInput {
  @Field(() => RegisterSort)
  by: Sort;

  @Field(() => Boolean, { description: 'From high to low, or from new to old.' })
  descending: boolean;
}

/** One line of the list of all evaluations. */
@ObjectType()
export class RegisteredEvaluation {
  @Field(() => ID)
  id: string;

  @Field(() => EvaluationState)
  state: EvaluationStateValue;

  @Field(() => EvaluationKind)
  kind: EvaluationKindValue;

  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => DrawReason, { nullable: true })
  drawReason: DrawReasonValue | null;

  @Field(() => LocalizedText)
  scorecardName: LocalizedText;

  @Field(() => Int)
  scorecardNumber: number;

  @Field(() => Boolean, { description: 'false: not graded yet.' })
  graded: boolean;

  @Field(() => Float, { nullable: true, description: 'Without fatal effects, 0–1; null: nothing applied.' })
  rawRatio: number | null;

  @Field(() => Float, { nullable: true, description: 'With fatal effects and bonus.' })
  finalRatio: number | null;

  @Field(() => Boolean, { nullable: true })
  passed: boolean | null;

  @Field(() => Boolean, { description: 'A fatal criterion took its effect.' })
  fatal: boolean;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true })
  releasedAt: Date | null;
}

@ObjectType()
export class RegisterConnection {
  @Field(() => [RegisteredEvaluation])
  nodes: RegisteredEvaluation[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class RegisterCount {
  @Field(() => Int)
  total: number;

  @Field(() => Boolean, { description: 'Counting stopped here: there are more.' })
  more: boolean;
}

@ObjectType()
export class RegisterCard {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  name: LocalizedText;
}

@ObjectType('RegisterChoices')
export class RegisterChoicesObject {
  @Field(() => [RegisterCard])
  scorecards: readonly RegisterCard[];

  @Field(() => [PersonName])
  evaluators: readonly PersonName[];
}

export const registeredView = ({ result, ...row }: RegisteredRow): RegisteredEvaluation => ({
  ...row,
  graded: result !== null,
  rawRatio: result?.raw ?? null,
  finalRatio: result?.final ?? null,
  passed: result?.passed ?? null,
  fatal: (result?.fatal.length ?? 0) > 0,
});
