import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FollowUp } from '@vakwerk/domain/coaching/agreement';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { AnswerChange } from '../sessions/answer-change.resolver.js';
import { ChangeSessionResult } from '../sessions/session.result.js';
import { AgreeToAgreement } from './agree-to-agreement.js';
import { AgreementOutcome, MakeAgreementInput } from './agreement.input.js';
import { AgreementObject, toAgreementObject } from './agreement.object.js';
import { FollowUpAgreement } from './follow-up-agreement.js';
import { ListOwnAgreements } from './list-own-agreements.js';
import { MakeAgreement } from './make-agreement.js';

@Resolver(() => AgreementObject)
export class AgreementResolver {
  constructor(
    private readonly answer: AnswerChange,
    private readonly make: MakeAgreement,
    private readonly agree: AgreeToAgreement,
    private readonly followUp: FollowUpAgreement,
    private readonly listOwn: ListOwnAgreements,
  ) {}

  @Allow('coaching:take-part')
  @Query(() => [AgreementObject], { description: 'What the viewer promised and nobody has looked back on yet.' })
  async myAgreements(@CurrentActor() actor: PersonActor): Promise<AgreementObject[]> {
    const { agreements, owner, now } = await this.listOwn.run(actor);
    return agreements.map((agreement) => toAgreementObject(agreement, owner, now));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult, { description: 'Who writes it down agrees by doing so.' })
  makeAgreement(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => MakeAgreementInput }) input: MakeAgreementInput,
  ) {
    return this.answer.of(actor, input.sessionId, () => this.make.run(actor, input));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult)
  agreeToAgreement(@CurrentActor() actor: PersonActor, @Args('agreementId', { type: () => ID }) agreementId: string) {
    return this.answer.of(actor, null, () => this.agree.run(actor, { agreementId }));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult, { description: 'How it went; answers with the session the agreement was made in.' })
  followUpAgreement(
    @CurrentActor() actor: PersonActor,
    @Args('agreementId', { type: () => ID }) agreementId: string,
    @Args('outcome', { type: () => AgreementOutcome }) outcome: FollowUp['outcome'],
  ) {
    return this.answer.of(actor, null, () => this.followUp.run(actor, { agreementId, outcome }));
  }
}
