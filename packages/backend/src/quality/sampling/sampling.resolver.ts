import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Result } from '@vakwerk/domain/shared/result';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { answered } from '../evaluations/evaluation.result.js';
import { ChangePlan } from './change-plan.js';
import { CreatePlan } from './create-plan.js';
import { DrawNow } from './draw-now.js';
import { PauseArchivePlan } from './pause-archive-plan.js';
import type { PlanRefusal } from './plan-settings.js';
import { ReadPlan } from './read-plan.js';
import { ChangeSamplingPlanInput, ChangeSamplingPlanStateInput, CreateSamplingPlanInput } from './sampling.input.js';
import type { SamplingPlanObject, SamplingRunObject } from './sampling.object.js';
import { DrawSampleResult, planRefused, SampleDrawnAnswer, SamplingPlanChanged, SamplingPlanResult } from './sampling.result.js';
import { SamplingView } from './sampling.view.js';

@Resolver()
export class SamplingResolver {
  constructor(
    private readonly create: CreatePlan,
    private readonly change: ChangePlan,
    private readonly changeState: PauseArchivePlan,
    private readonly draw: DrawNow,
    private readonly read: ReadPlan,
    private readonly view: SamplingView,
  ) {}

  @Allow('sampling:manage')
  @Mutation(() => SamplingPlanResult)
  async createSamplingPlan(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => CreateSamplingPlanInput }) input: CreateSamplingPlanInput,
  ): Promise<typeof SamplingPlanResult> {
    return this.answer(actor, await this.create.run(actor, input));
  }

  @Allow('sampling:manage')
  @Mutation(() => SamplingPlanResult)
  async changeSamplingPlan(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => ChangeSamplingPlanInput }) input: ChangeSamplingPlanInput,
  ): Promise<typeof SamplingPlanResult> {
    return this.answer(actor, await this.change.run(actor, input));
  }

  @Allow('sampling:manage')
  @Mutation(() => SamplingPlanResult, { description: 'Pauses it, lets it go on, or stops it for good.' })
  async changeSamplingPlanState(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => ChangeSamplingPlanStateInput }) input: ChangeSamplingPlanStateInput,
  ): Promise<typeof SamplingPlanResult> {
    return this.answer(actor, await this.changeState.run(actor, input));
  }

  @Allow('sampling:manage')
  @Mutation(() => DrawSampleResult, { description: 'Draws the last period that ended, when that was not done yet.' })
  async drawSampleNow(
    @CurrentActor() actor: PersonActor,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<typeof DrawSampleResult> {
    const drawn = await this.draw.run(actor, planId);
    if (!drawn.ok) return planRefused(drawn.error);
    const { frame } = await this.read.run(actor, planId);
    const [run] = await this.view.runs(actor, frame.teamIds, [drawn.value]);
    return answered(SampleDrawnAnswer, { run: run as SamplingRunObject });
  }

  private async answer(actor: PersonActor, result: Result<{ planId: string }, PlanRefusal>): Promise<typeof SamplingPlanResult> {
    if (!result.ok) return planRefused(result.error);
    const [plan] = await this.view.plans(actor, [await this.read.run(actor, result.value.planId)]);
    return answered(SamplingPlanChanged, { plan: plan as SamplingPlanObject });
  }
}
