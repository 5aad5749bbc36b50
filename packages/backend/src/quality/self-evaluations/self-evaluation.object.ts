import { createUnionType, Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { ProposedAnswerInput } from '../disputes/dispute.input.js';
import { CriterionAnswerObject } from '../evaluations/evaluation.object.js';

/** How the agent scored their own call; it counts nowhere. */
@ObjectType('SelfEvaluation')
export class SelfEvaluationObject {
  @Field(() => ID)
  id: string;

  @Field(() => [CriterionAnswerObject])
  answers: CriterionAnswerObject[];

  @Field(() => Float, { nullable: true })
  finalRatio: number | null;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;
}

@ObjectType()
export class SelfEvaluationPlace {
  @Field(() => Boolean, { description: 'You may score this call yourself before you read what was found.' })
  offered: boolean;

  @Field(() => SelfEvaluationObject, { nullable: true })
  made: SelfEvaluationObject | null;
}

@InputType()
export class SelfAnswerInput extends ProposedAnswerInput {
  @Field(() => ID)
  criterionId: string;
}

@InputType()
export class SubmitSelfEvaluationInput {
  @Field(() => ID, { description: 'The evaluation of the evaluator.' })
  evaluationId: string;

  @Field(() => [SelfAnswerInput])
  answers: SelfAnswerInput[];
}

@ObjectType()
export class SelfEvaluationMade {
  @Field(() => SelfEvaluationObject)
  selfEvaluation: SelfEvaluationObject;
}

@ObjectType({ implements: () => UserError })
export class SelfEvaluationRefused extends UserError {
  @Field(() => [ID])
  unansweredCriterionIds: readonly string[];
}

export const SelfEvaluationResult = createUnionType({
  name: 'SelfEvaluationResult',
  types: () => [SelfEvaluationMade, SelfEvaluationRefused] as const,
  resolveType: (value: object) => value.constructor as typeof SelfEvaluationMade | typeof SelfEvaluationRefused,
});
