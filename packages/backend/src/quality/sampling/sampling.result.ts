import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { answered } from '../evaluations/evaluation.result.js';
import type { PlanRefusal } from './plan-settings.js';
import { SamplingPlanObject, SamplingRunObject } from './sampling.object.js';

/** The plan as it is after the change. */
@ObjectType()
export class SamplingPlanChanged {
  @Field(() => SamplingPlanObject)
  plan: SamplingPlanObject;
}

@ObjectType()
export class SampleDrawnAnswer {
  @Field(() => SamplingRunObject)
  run: SamplingRunObject;
}

/** Not possible as it is now; everything that is in the way. */
@ObjectType({ implements: () => UserError })
export class SamplingPlanRefused extends UserError {
  @Field(() => [String], { description: 'Message ids in the catalogue.' })
  problems: string[];
}

export const SamplingPlanResult = createUnionType({
  name: 'SamplingPlanResult',
  types: () => [SamplingPlanChanged, SamplingPlanRefused] as const,
  resolveType: (value: object) => value.constructor as typeof SamplingPlanChanged | typeof SamplingPlanRefused,
});

export const DrawSampleResult = createUnionType({
  name: 'DrawSampleResult',
  types: () => [SampleDrawnAnswer, SamplingPlanRefused] as const,
  resolveType: (value: object) => value.constructor as typeof SampleDrawnAnswer | typeof SamplingPlanRefused,
});

const word = (code: string) => `quality.error.${code}`;

export const planRefused = ({ code, problems }: PlanRefusal): SamplingPlanRefused =>
  answered(SamplingPlanRefused, { code: word(code), problems: problems.map(word) });
