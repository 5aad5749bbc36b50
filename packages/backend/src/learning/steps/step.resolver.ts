import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../learning-refused.object.js';
import { ModuleObject } from './module.object.js';
import { ReadModule } from './read-module.js';
import { SaveStepProgress } from './save-step-progress.js';
import { SaveStepProgressInput } from './step.input.js';
import { SaveStepProgressResult } from './step.result.js';

@Resolver(() => ModuleObject)
export class StepResolver {
  constructor(
    private readonly readModule: ReadModule,
    private readonly save: SaveStepProgress,
  ) {}

  @Allow('learning:own')
  @Query(() => ModuleObject, { description: 'A module of my own assignment, with my place in it. No answer keys.' })
  module(
    @CurrentActor() actor: PersonActor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('moduleId', { type: () => ID }) moduleId: string,
  ) {
    return this.readModule.run(actor, assignmentId, moduleId);
  }

  @Allow('learning:own')
  @Mutation(() => SaveStepProgressResult, {
    description:
      'Safe to send twice, late, from two tabs, and while the page closes. Send one when a step comes on the screen: it opens the step, and later ones are held against the time since then.',
  })
  saveStepProgress(@CurrentActor() actor: PersonActor, @Args('input') input: SaveStepProgressInput) {
    return orRefused(this.save.run(actor, { ...input, positionSeconds: input.positionSeconds ?? null }));
  }
}
