import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ExplainMisconception } from '../practice/explain-misconception.js';
import { MisconceptionObject } from '../practice/misconception.object.js';
import { AnswerChange } from '../sessions/answer-change.resolver.js';
import { ChangeSessionResult } from '../sessions/session.result.js';
import { AddAgendaItem } from './add-agenda-item.js';
import { AgendaItemInput } from './agenda-item.input.js';
import { AgendaItemObject } from './agenda-item.object.js';
import { MarkAgendaItem } from './mark-agenda-item.js';

@Resolver(() => AgendaItemObject)
export class AgendaItemResolver {
  constructor(
    private readonly answer: AnswerChange,
    private readonly add: AddAgendaItem,
    private readonly mark: MarkAgendaItem,
    private readonly explain: ExplainMisconception,
  ) {}

  @Allow('coaching:take-part')
  @Query(() => MisconceptionObject, { nullable: true, description: 'What was answered, for a point that came from practice.' })
  agendaMisconception(
    @CurrentActor() actor: PersonActor,
    @Args('agendaItemId', { type: () => ID }) agendaItemId: string,
  ): Promise<MisconceptionObject | null> {
    return this.explain.run(actor, agendaItemId);
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult)
  addAgendaItem(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('item', { type: () => AgendaItemInput }) item: AgendaItemInput,
  ) {
    return this.answer.of(actor, sessionId, () => this.add.run(actor, { sessionId, item }));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeSessionResult)
  markAgendaItem(
    @CurrentActor() actor: PersonActor,
    @Args('agendaItemId', { type: () => ID }) agendaItemId: string,
    @Args('done', { type: () => Boolean }) done: boolean,
  ) {
    return this.answer.of(actor, null, () => this.mark.run(actor, { agendaItemId, done }));
  }
}
