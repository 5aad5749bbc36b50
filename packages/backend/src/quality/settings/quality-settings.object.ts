import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

/** How an organisation shares scores. */
@ObjectType('QualitySettings')
export class QualitySettingsObject {
  @Field(() => Int, { description: 'Send it back with a change; 0: nobody chose anything yet.' })
  version: number;

  @Field(() => Int, { description: 'Days between scoring and the agent seeing it; 0–45.' })
  releaseDelayDays: number;

  @Field(() => Int, { description: 'Working days in which an agent may dispute.' })
  disputeWorkingDays: number;

  @Field(() => Int, { description: 'Working days in which a dispute should be decided.' })
  disputeReviewDays: number;

  @Field(() => Int, { description: 'Random interactions per agent per calendar month.' })
  randomPerMonth: number;

  @Field(() => Int, { description: 'Days after which an agent is reminded to read, once; 0: never.' })
  remindAfterDays: number;

  @Field(() => Boolean, { description: 'Agents may score their own call before they see what was found.' })
  selfEvaluation: boolean;
}

@InputType()
export class ChangeQualitySettingsInput {
  @Field(() => Int)
  expectedVersion: number;

  @Field(() => Int)
  releaseDelayDays: number;

  @Field(() => Int)
  disputeWorkingDays: number;

  @Field(() => Int)
  disputeReviewDays: number;

  @Field(() => Int)
  randomPerMonth: number;

  @Field(() => Int)
  remindAfterDays: number;

  @Field(() => Boolean)
  selfEvaluation: boolean;
}

@ObjectType()
export class QualitySettingsChanged {
  @Field(() => QualitySettingsObject)
  settings: QualitySettingsObject;
}

/** Somebody else chose in between; what is stored is here. */
@ObjectType({ implements: () => UserError })
export class QualitySettingsConflict extends UserError {
  @Field(() => QualitySettingsObject)
  stored: QualitySettingsObject;
}

export const QualitySettingsResult = createUnionType({
  name: 'QualitySettingsResult',
  types: () => [QualitySettingsChanged, QualitySettingsConflict] as const,
  resolveType: (value: object) => value.constructor as typeof QualitySettingsChanged | typeof QualitySettingsConflict,
});
