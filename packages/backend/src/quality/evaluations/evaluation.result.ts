import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { EvaluationObject } from './evaluation.object.js';

/** The evaluation as it is after the change. */
@ObjectType()
export class EvaluationChanged {
  @Field(() => EvaluationObject)
  evaluation: EvaluationObject;
}

@ObjectType()
export class EvaluationSaved {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => Int)
  version: number;

  @Field(() => Date)
  savedAt: Date;
}

@ObjectType('EvaluationSubmitted')
export class EvaluationSubmittedAnswer {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => String, { description: 'The job that will grade it, as in the queue and the logs.' })
  gradingJobId: string;
}

/** This evaluation cannot change like that now. */
@ObjectType({ implements: () => UserError })
export class EvaluationRefused extends UserError {}

/** Someone (or another window) saved in between. Nothing is lost: what is stored is here, what you sent is still yours. */
@ObjectType({ implements: () => UserError })
export class EvaluationConflict extends UserError {
  @Field(() => EvaluationObject)
  stored: EvaluationObject;
}

/** What is still open, everything at once. */
@ObjectType({ implements: () => UserError })
export class EvaluationIncomplete extends UserError {
  @Field(() => [ID])
  unansweredCriterionIds: readonly string[];

  @Field(() => [ID])
  missingCommentCriterionIds: readonly string[];
}

type AnswerType = new () => object;

/** Use cases answer with instances of these classes, so the class is the type. */
const either = <const Types extends readonly AnswerType[]>(name: string, types: Types) =>
  createUnionType({ name, types: () => types, resolveType: (value: object) => value.constructor as AnswerType });

export const EvaluationChangeResult = either('EvaluationChangeResult', [EvaluationChanged, EvaluationRefused]);
export const SaveEvaluationResult = either('SaveEvaluationResult', [EvaluationSaved, EvaluationConflict, EvaluationRefused]);
export const SubmitEvaluationResult = either('SubmitEvaluationResult', [
  EvaluationSubmittedAnswer,
  EvaluationIncomplete,
  EvaluationConflict,
  EvaluationRefused,
]);

/** An answer of a union, as an instance of its class. */
export const answered = <Answer extends object>(type: new () => Answer, fields: Answer): Answer =>
  Object.assign(new type(), fields);

export const evaluationRefused = (code: string): EvaluationRefused =>
  answered(EvaluationRefused, { code: `quality.error.${code}` });

export const evaluationConflict = (stored: EvaluationObject): EvaluationConflict =>
  answered(EvaluationConflict, { code: 'quality.error.conflict', stored });
