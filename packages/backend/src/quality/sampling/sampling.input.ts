import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { SamplingPeriodLength, SamplingPlanState } from './sampling.object.js';
import type { PlanState } from './sampling-plan.entity.js';

@InputType()
export class SamplingFrameInput {
  @Field(() => [ID], { description: 'Teams that you lead.' })
  teamIds: string[];

  @Field(() => [String], { defaultValue: [] })
  queues: string[];

  @Field(() => [String], { defaultValue: [], description: 'phone, chat' })
  channels: ('phone' | 'chat')[];

  @Field(() => Int, { nullable: true })
  shortestSeconds?: number | null;

  @Field(() => Int, { nullable: true })
  longestSeconds?: number | null;

  @Field(() => String, { nullable: true, description: 'Date, YYYY-MM-DD.' })
  from?: string | null;

  @Field(() => String, { nullable: true })
  until?: string | null;
}

@InputType()
export class PlanEvaluatorInput {
  @Field(() => ID)
  evaluatorId: string;

  @Field(() => Int)
  capacity: number;
}

@InputType()
export class SamplingPlanSettingsInput {
  @Field(() => String)
  name: string;

  @Field(() => SamplingFrameInput)
  frame: SamplingFrameInput;

  @Field(() => Int)
  quotaCount: number;

  @Field(() => SamplingPeriodLength)
  quotaPer: 'week' | 'month';

  @Field(() => [PlanEvaluatorInput])
  evaluators: PlanEvaluatorInput[];

  @Field(() => Boolean)
  blind: boolean;

  @Field(() => ID, { nullable: true })
  scorecardId?: string | null;
}

@InputType()
export class CreateSamplingPlanInput {
  @Field(() => ID)
  idempotencyKey: string;

  @Field(() => SamplingPlanSettingsInput)
  settings: SamplingPlanSettingsInput;
}

@InputType()
export class ChangeSamplingPlanInput {
  @Field(() => ID)
  planId: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => SamplingPlanSettingsInput)
  settings: SamplingPlanSettingsInput;
}

@InputType()
export class ChangeSamplingPlanStateInput {
  @Field(() => ID)
  planId: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => SamplingPlanState)
  state: PlanState;
}

@InputType()
export class PreviewDrawInput {
  @Field(() => ID, { nullable: true, description: 'null: a plan that is not saved yet; its draw is an example.' })
  planId?: string | null;

  @Field(() => SamplingPlanSettingsInput)
  settings: SamplingPlanSettingsInput;
}
