import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FollowUp, AgreementStepKind as StepKind } from '@vakwerk/domain/coaching/agreement';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { AnswerChange } from '../sessions/answer-change.resolver.js';
import { ChangeSessionResult } from '../sessions/session.result.js';
import { AgreeToAgreement } from './agree-to-agreement.js';
import { AgreementOutcome, MakeAgreementInput } from './agreement.input.js';
import { AgreementObject, AgreementStepKind, toAgreementObject } from './agreement.object.js';
import { FollowUpAgreement } from './follow-up-agreement.js';
import { ListOwnAgreements } from './list-own-agreements.js';
import { MakeAgreement } from './make-agreement.js';
import { TakeStep } from './take-step.js';
import { UndoStep } from './undo-step.js';

@Resolver(() => AgreementObject)
export class AgreementResolver {
  constructor(
    private readonly answer: AnswerChange,
    private readonly make: MakeAgreement,
    private readonly agree: AgreeToAgreement,
    private readonly followUp: FollowUpAgreement,
    private readonly listOwn: ListOwnAgreements,
    private readonly takeStep: TakeStep,
    private readonly undoStep: UndoStep,
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

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult, { description: 'Sets something ready for who promised it; answers with the session.' })
  takeAgreementStep(
    @CurrentActor() actor: PersonActor,
    @Args('agreementId', { type: () => ID }) agreementId: string,
    @Args('kind', { type: () => AgreementStepKind }) kind: StepKind,
    @Args('courseId', { type: () => ID, nullable: true }) courseId: string | null,
  ) {
    return this.answer.of(actor, null, () => this.takeStep.run(actor, { agreementId, kind, courseId }));
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult, { description: 'As far as nobody has begun with it.' })
  undoAgreementStep(
    @CurrentActor() actor: PersonActor,
    @Args('agreementId', { type: () => ID }) agreementId: string,
    @Args('kind', { type: () => AgreementStepKind }) kind: StepKind,
  ) {
    return this.answer.of(actor, null, () => this.undoStep.run(actor, { agreementId, kind }));
  }
}
