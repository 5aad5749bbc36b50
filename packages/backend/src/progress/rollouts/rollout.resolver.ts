import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ProgressError } from '../progress.errors.js';
import { figuresView } from '../transfer/transfer.view.js';
import { CancelRollout } from './cancel-rollout.js';
import { PlanRollout } from './plan-rollout.js';
import { ReadRollout, type RolloutView } from './read-rollout.js';
import { ReadRolloutChoices } from './read-rollout-choices.js';
import {
  CancelRolloutResult,
  PlanRolloutResult,
  RolloutChoicesObject,
  RolloutInput,
  RolloutObject,
  RolloutPlanned,
  RolloutRefused,
} from './rollout.object.js';

const id = { type: () => ID } as const;

@Resolver()
export class RolloutResolver {
  constructor(
    private readonly read: ReadRollout,
    private readonly choices: ReadRolloutChoices,
    private readonly plan: PlanRollout,
    private readonly cancel: CancelRollout,
  ) {}

  @Allow('rollout:manage')
  @Query(() => [RolloutObject], { description: 'Roll-outs in teams of your own, newest first; called off ones too.' })
  async rollouts(@CurrentActor() actor: PersonActor): Promise<RolloutObject[]> {
    return (await this.read.list(actor)).map(rolloutObject);
  }

  @Allow('rollout:manage')
  @Query(() => RolloutObject)
  async rollout(@CurrentActor() actor: PersonActor, @Args('id', id) rolloutId: string): Promise<RolloutObject> {
    return rolloutObject(await this.read.run(actor, rolloutId));
  }

  @Allow('rollout:manage')
  @Query(() => RolloutChoicesObject)
  rolloutChoices(@CurrentActor() actor: PersonActor): Promise<RolloutChoicesObject> {
    return this.choices.run(actor);
  }

  @Allow('rollout:manage')
  @Mutation(() => PlanRolloutResult, { description: 'Fixes the plan, draws the order, and keeps the hash of both.' })
  planRollout(@CurrentActor() actor: PersonActor, @Args('input') input: RolloutInput): Promise<RolloutPlanned | RolloutRefused> {
    return orRefused(async () => Object.assign(new RolloutPlanned(), await this.plan.run(actor, input)));
  }

  @Allow('rollout:manage')
  @Mutation(() => CancelRolloutResult, { description: 'Calls a roll-out off before its first day, or takes that back.' })
  cancelRollout(
    @CurrentActor() actor: PersonActor,
    @Args('id', id) rolloutId: string,
    @Args('cancelled', { type: () => Boolean }) cancelled: boolean,
  ): Promise<RolloutObject | RolloutRefused> {
    return orRefused(async () => {
      await this.cancel.run(actor, rolloutId, cancelled);
      return rolloutObject(await this.read.run(actor, rolloutId));
    });
  }
}

function rolloutObject({ rollout, waves, ...view }: RolloutView): RolloutObject {
  const { id: rolloutId, courseId, plan, hash, plannedAt, cancelledAt, figures, weighedAt } = rollout;
  return Object.assign(new RolloutObject(), {
    ...{ id: rolloutId, courseId, hash, plannedAt, cancelledAt, weighedAt },
    ...view,
    waves,
    seed: plan.seed,
    weeksBetween: plan.weeksBetween,
    figures: figures && figuresView(figures, view.outcomeSkills),
  });
}

async function orRefused<Answer>(work: () => Promise<Answer>): Promise<Answer | RolloutRefused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProgressError) return Object.assign(new RolloutRefused(), { code: error.code });
    throw error;
  }
}
