import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ListPlans } from './list-plans.js';
import { PreviewDraw } from './preview-draw.js';
import { ReadCoverage } from './read-coverage.js';
import { ReadPlan } from './read-plan.js';
import { PreviewDrawInput } from './sampling.input.js';
import {
  DrawPreviewObject,
  SamplingCoverage,
  SamplingEvaluator,
  SamplingPlanConnection,
  SamplingPlanObject,
  SamplingRunConnection,
} from './sampling.object.js';
import { SamplingView } from './sampling.view.js';
import { SamplingPeopleReader } from './sampling-people.reader.js';

const first = { type: () => Int, nullable: true, description: 'At most 100.' } as const;
const after = { type: () => String, nullable: true } as const;
const id = { type: () => ID } as const;

@Resolver()
export class SamplingQueryResolver {
  constructor(
    private readonly list: ListPlans,
    private readonly read: ReadPlan,
    private readonly coverage: ReadCoverage,
    private readonly preview: PreviewDraw,
    private readonly people: SamplingPeopleReader,
    private readonly view: SamplingView,
  ) {}

  @Allow('sampling:read')
  @Query(() => SamplingPlanConnection, { description: 'Plans about teams that you lead, by name.' })
  async samplingPlans(
    @CurrentActor() actor: PersonActor,
    @Args('archived', { type: () => Boolean, defaultValue: false }) archived: boolean,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<SamplingPlanConnection> {
    const { nodes, pageInfo } = await this.list.plans(actor, archived, { first: size, after: cursor });
    return { nodes: await this.view.plans(actor, nodes), pageInfo };
  }

  @Allow('sampling:read')
  @Query(() => SamplingPlanObject)
  async samplingPlan(@CurrentActor() actor: PersonActor, @Args('id', id) planId: string): Promise<SamplingPlanObject> {
    const [plan] = await this.view.plans(actor, [await this.read.run(actor, planId)]);
    return plan as SamplingPlanObject;
  }

  @Allow('sampling:read')
  @Query(() => SamplingRunConnection)
  async samplingRuns(
    @CurrentActor() actor: PersonActor,
    @Args('planId', id) planId: string,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<SamplingRunConnection> {
    const { plan, nodes, pageInfo } = await this.list.runs(actor, planId, { first: size, after: cursor });
    return { nodes: await this.view.runs(actor, plan.frame.teamIds, nodes), pageInfo };
  }

  @Allow('sampling:read')
  @Query(() => [SamplingCoverage], { description: 'Every agent of the plan’s teams that you lead, by name.' })
  samplingCoverage(
    @CurrentActor() actor: PersonActor,
    @Args('planId', id) planId: string,
    @Args('periodKey', { type: () => String, description: 'First date of the period, YYYY-MM-DD.' }) periodKey: string,
  ): Promise<SamplingCoverage[]> {
    return this.coverage.run(actor, planId, periodKey);
  }

  @Allow('sampling:read')
  @Query(() => [SamplingEvaluator], { description: 'Coaches of your own teams, by name.' })
  samplingEvaluators(@CurrentActor() actor: PersonActor): Promise<SamplingEvaluator[]> {
    return this.people.evaluators(actor.teamIds);
  }

  @Allow('sampling:manage')
  @Query(() => DrawPreviewObject, {
    description: 'What these settings would draw from the last period that ended; nothing is kept.',
  })
  async previewDraw(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => PreviewDrawInput }) input: PreviewDrawInput,
  ): Promise<DrawPreviewObject> {
    return this.view.preview(await this.preview.run(actor, input));
  }
}
