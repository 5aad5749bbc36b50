import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { PlanState } from './sampling-plan.entity.js';

export const SamplingPlanState: { readonly [S in PlanState]: S } = { active: 'active', paused: 'paused', archived: 'archived' };
registerEnumType(SamplingPlanState, { name: 'SamplingPlanState' });
export const SamplingPeriodLength = { week: 'week', month: 'month' } as const;
registerEnumType(SamplingPeriodLength, { name: 'SamplingPeriodLength' });
export const DrawShortfallReason = { frameTooSmall: 'frameTooSmall', noCapacity: 'noCapacity' } as const;
registerEnumType(DrawShortfallReason, { name: 'DrawShortfallReason' });

/** Which calls may be drawn. An empty list and null mean: no limit. */
@ObjectType()
export class SamplingFrameFilter {
  @Field(() => [ID])
  teamIds: readonly string[];

  @Field(() => [String])
  queues: readonly string[];

  @Field(() => [String])
  channels: readonly string[];

  @Field(() => Int, { nullable: true })
  shortestSeconds: number | null;

  @Field(() => Int, { nullable: true })
  longestSeconds: number | null;

  @Field(() => String, { nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true })
  until: string | null;
}

@ObjectType()
export class PlanEvaluatorObject {
  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => Int, { description: 'Calls they can score per period.' })
  capacity: number;
}

@ObjectType('SamplingPlan')
export class SamplingPlanObject {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Send it back with a change.' })
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => SamplingPlanState)
  state: PlanState;

  @Field(() => SamplingFrameFilter)
  frame: SamplingFrameFilter;

  @Field(() => Int, { description: 'Random calls per agent per period.' })
  quotaCount: number;

  @Field(() => SamplingPeriodLength)
  quotaPer: 'week' | 'month';

  @Field(() => [PlanEvaluatorObject])
  evaluators: PlanEvaluatorObject[];

  @Field(() => Boolean, { description: 'Evaluators do not see whose call it is until they have scored it.' })
  blind: boolean;

  @Field(() => ID, { nullable: true, description: 'null: the scorecard published last.' })
  scorecardId: string | null;

  @Field(() => String, { description: 'Same frame and same seed draw the same calls.' })
  seed: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Boolean, { description: 'You may change it and draw.' })
  mayManage: boolean;

  @Field(() => Date, { nullable: true, description: 'When it draws by itself again; null: not as it is.' })
  drawsNextAt: Date | null;

  @Field(() => String, { description: 'First date of the last period that ended.' })
  lastPeriodKey: string;
}

@ObjectType()
export class SamplingPlanConnection {
  @Field(() => [SamplingPlanObject])
  nodes: SamplingPlanObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class DrawShortfallObject {
  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => Int)
  wanted: number;

  @Field(() => Int)
  drawn: number;

  @Field(() => DrawShortfallReason)
  because: 'frameTooSmall' | 'noCapacity';
}

/** One draw of one period. */
@ObjectType('SamplingRun')
export class SamplingRunObject {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'First date of the period, YYYY-MM-DD.' })
  periodKey: string;

  @Field(() => Int)
  planVersion: number;

  @Field(() => Int, { description: 'Interactions that could have been drawn.' })
  frameSize: number;

  @Field(() => String)
  seed: string;

  @Field(() => Int)
  drawn: number;

  @Field(() => [DrawShortfallObject], { description: 'Agents of your teams who got fewer calls than the plan asks.' })
  shortfalls: DrawShortfallObject[];

  @Field(() => PersonName, { nullable: true, description: 'null: by the clock.' })
  ranBy: PersonName | null;

  @Field(() => Date)
  ranAt: Date;
}

@ObjectType()
export class SamplingRunConnection {
  @Field(() => [SamplingRunObject], { description: 'Newest period first.' })
  nodes: SamplingRunObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** How many random calls of an agent were drawn and scored in a period. */
@ObjectType()
export class SamplingCoverage {
  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => Int)
  quota: number;

  @Field(() => Int)
  drawn: number;

  @Field(() => Int)
  scored: number;

  @Field(() => Boolean)
  underSampled: boolean;
}

@ObjectType()
export class SamplingEvaluator {
  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => [ID], { description: 'Those of your teams that they lead.' })
  teamIds: readonly string[];
}

/** What a plan would draw for one agent. */
@ObjectType()
export class AgentPreview {
  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => Int, { description: 'Calls of this agent in the frame.' })
  calls: number;

  @Field(() => Int)
  drawn: number;

  @Field(() => Float, { nullable: true, description: 'Chance (0–1) of each call that can still be drawn; null: none is drawn.' })
  probability: number | null;

  @Field(() => DrawShortfallReason, { nullable: true, description: 'Why it is fewer than the plan asks.' })
  because: 'frameTooSmall' | 'noCapacity' | null;
}

@ObjectType()
export class DrawPreviewObject {
  @Field(() => String, { description: 'First date of the period that was looked at.' })
  periodKey: string;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => Int)
  frameSize: number;

  @Field(() => Int)
  drawn: number;

  @Field(() => [AgentPreview])
  agents: AgentPreview[];
}
