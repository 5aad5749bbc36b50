import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Result } from '@vakwerk/domain/shared/result';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { answered } from '../evaluations/evaluation.result.js';
import { AssignReviewer } from './assign-reviewer.js';
import { DecideDispute } from './decide-dispute.js';
import { AssignDisputeReviewerInput, DecideDisputeInput, OpenDisputeInput, WithdrawDisputeInput } from './dispute.input.js';
import { DisputeChanged, DisputeChangeResult, disputeRefused } from './dispute.result.js';
import { disputeView } from './dispute.view.js';
import type { DisputeRefusal } from './dispute-refusal.js';
import { OpenDispute } from './open-dispute.js';
import { ReadDisputes } from './read-disputes.js';
import { WithdrawDispute } from './withdraw-dispute.js';

type Changed = Promise<typeof DisputeChangeResult>;

@Resolver()
export class DisputeResolver {
  constructor(
    private readonly open: OpenDispute,
    private readonly assign: AssignReviewer,
    private readonly decide: DecideDispute,
    private readonly withdraw: WithdrawDispute,
    private readonly read: ReadDisputes,
  ) {}

  @Allow('dispute:open')
  @Mutation(() => DisputeChangeResult, { description: 'You see criteria of your own evaluation differently.' })
  async openDispute(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => OpenDisputeInput }) input: OpenDisputeInput,
  ): Changed {
    return this.answer(actor, await this.open.run(actor, input));
  }

  @Allow('dispute:open')
  @Mutation(() => DisputeChangeResult, { description: 'You let it rest; the round is used.' })
  async withdrawDispute(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => WithdrawDisputeInput }) input: WithdrawDisputeInput,
  ): Changed {
    return this.answer(actor, await this.withdraw.run(actor, input));
  }

  @Allow('dispute:review')
  @Mutation(() => DisputeChangeResult, { description: 'Gives it to somebody, or takes it yourself.' })
  async assignDisputeReviewer(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => AssignDisputeReviewerInput }) input: AssignDisputeReviewerInput,
  ): Changed {
    return this.answer(actor, await this.assign.run(actor, input));
  }

  @Allow('dispute:review')
  @Mutation(() => DisputeChangeResult, { description: 'The outcome per criterion, each with its reason.' })
  async decideDispute(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => DecideDisputeInput }) input: DecideDisputeInput,
  ): Changed {
    return this.answer(actor, await this.decide.run(actor, input));
  }

  private async answer(actor: PersonActor, done: Result<{ disputeId: string }, DisputeRefusal>): Changed {
    if (!done.ok) return disputeRefused(done.error);
    return answered(DisputeChanged, { dispute: disputeView(actor, await this.read.one(actor, done.value.disputeId)) });
  }
}
