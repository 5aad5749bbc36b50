import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { SignOffSession } from '../room/sign-off-session.js';
import { EndSeries } from '../schedule/end-series.js';
import { AnswerChange } from './answer-change.resolver.js';
import { CancelSession } from './cancel-session.js';
import { CloseSession } from './close-session.js';
import { PlanSession } from './plan-session.js';
import { RescheduleSession } from './reschedule-session.js';
import { PlanSessionInput, RescheduleSessionInput } from './session.input.js';
import { CoachingSessionObject } from './session.object.js';
import { ChangeSessionResult } from './session.result.js';
import { WriteSessionNote } from './write-session-note.js';

@Resolver(() => CoachingSessionObject)
export class SessionResolver {
  constructor(
    private readonly answer: AnswerChange,
    private readonly plan: PlanSession,
    private readonly reschedule: RescheduleSession,
    private readonly cancel: CancelSession,
    private readonly close: CloseSession,
    private readonly writeNote: WriteSessionNote,
    private readonly signOff: SignOffSession,
    private readonly endSeries: EndSeries,
  ) {}

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult)
  planSession(@CurrentActor() actor: PersonActor, @Args('input', { type: () => PlanSessionInput }) input: PlanSessionInput) {
    return this.answer.of(actor, null, () => this.plan.run(actor, { ...input, localDateTime: input.startsAtLocal }));
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult, { description: 'Both get a new invitation for the same calendar event.' })
  rescheduleSession(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => RescheduleSessionInput }) input: RescheduleSessionInput,
  ) {
    return this.answer.of(actor, input.sessionId, () =>
      this.reschedule.run(actor, { ...input, localDateTime: input.startsAtLocal }),
    );
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult, { description: 'The reason is told to both.' })
  cancelSession(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.answer.of(actor, sessionId, () => this.cancel.run(actor, { sessionId, version, reason }));
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult, { description: 'It took place.' })
  closeSession(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.answer.of(actor, sessionId, () => this.close.run(actor, { sessionId, version }));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult, { description: 'The viewer’s own note; both read it.' })
  writeSessionNote(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('text', { type: () => String }) text: string,
  ) {
    return this.answer.of(actor, sessionId, () => this.writeNote.run(actor, { sessionId, text }));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult, { description: 'The viewer agrees with everything that was agreed, or takes that back.' })
  signOffSession(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('signed', { type: () => Boolean, defaultValue: true }) signed: boolean,
  ) {
    return this.answer.of(actor, sessionId, () => this.signOff.run(actor, { sessionId, signed }));
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeSessionResult, { description: 'This one and every later one of its repeating appointment are off.' })
  endSessionSeries(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.answer.of(actor, sessionId, () => this.endSeries.run(actor, { sessionId, version, reason }));
  }
}
