import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { answered } from '../evaluations/evaluation.result.js';
import { AssignDraws } from './assign-draws.js';
import {
  AssignDrawsInput,
  DrawRefused,
  DrawSteered,
  DrawsAssigned,
  SteerDrawInput,
  SteerDrawResult,
  TakeBackDrawsInput,
} from './hand-out.object.js';
import { SteerDraw } from './steer-draw.js';
import { TakeBackDraws } from './take-back-draws.js';

@Resolver()
export class DrawResolver {
  constructor(
    private readonly steer: SteerDraw,
    private readonly assign: AssignDraws,
    private readonly takeBack: TakeBackDraws,
  ) {}

  @Allow('sampling:hand-out')
  @Mutation(() => SteerDrawResult, { description: 'Puts calls you picked for coaching in an evaluator’s queue.' })
  async steerDraw(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => SteerDrawInput }) input: SteerDrawInput,
  ): Promise<typeof SteerDrawResult> {
    const steered = await this.steer.run(actor, input);
    if (steered.ok) return answered(DrawSteered, steered.value);
    return answered(DrawRefused, { code: `quality.error.${steered.error.code}` });
  }

  @Allow('sampling:hand-out')
  @Mutation(() => [ID], { description: 'Undoes picking calls that nobody began to score. The ids are those taken back.' })
  takeBackDraws(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => TakeBackDrawsInput }) input: TakeBackDrawsInput,
  ): Promise<string[]> {
    return this.takeBack.run(actor, input);
  }

  @Allow('sampling:hand-out')
  @Mutation(() => DrawsAssigned, { description: 'Gives drawn calls to another evaluator.' })
  async assignDraws(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => AssignDrawsInput }) input: AssignDrawsInput,
  ): Promise<DrawsAssigned> {
    const { moved, refused } = await this.assign.run(actor, input);
    return { moved, refused: refused.map(({ drawId, code }) => ({ drawId, code: `quality.error.${code}` })) };
  }
}
