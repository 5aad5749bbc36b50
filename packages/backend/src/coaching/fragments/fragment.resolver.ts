import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { AnswerFragment } from './answer-fragment.js';
import { AskForFragment } from './ask-for-fragment.js';
import { AskForFragmentInput, LessonFragmentObject, toFragmentObject } from './fragment.object.js';
import { ListFragments } from './list-fragments.js';
import { StopFragment } from './stop-fragment.js';

@Resolver(() => LessonFragmentObject)
export class FragmentResolver {
  constructor(
    private readonly list: ListFragments,
    private readonly ask: AskForFragment,
    private readonly answer: AnswerFragment,
    private readonly stop: StopFragment,
  ) {}

  @Allow('fragment:answer')
  @Query(() => [LessonFragmentObject], { description: 'What I was asked to lend to lessons, newest first.' })
  async myFragments(@CurrentActor() actor: PersonActor): Promise<LessonFragmentObject[]> {
    return (await this.list.mine(actor)).map((each) => toFragmentObject(each));
  }

  @Allow('fragment:ask')
  @Query(() => [LessonFragmentObject], { description: 'What was asked about one call, newest first.' })
  async fragmentsOfCall(
    @CurrentActor() actor: PersonActor,
    @Args('interactionId', { type: () => ID }) interactionId: string,
  ): Promise<LessonFragmentObject[]> {
    return (await this.list.ofCall(actor, interactionId)).map((each) => toFragmentObject(each));
  }

  @Allow('fragment:use')
  @Query(() => [LessonFragmentObject], { description: 'What lessons may use now: given by who is heard, and cut out.' })
  async lentFragments(): Promise<LessonFragmentObject[]> {
    return (await this.list.lent()).map((each) => toFragmentObject(each));
  }

  @Allow('fragment:ask')
  @Mutation(() => ID, { description: 'Asks who is heard. Nothing is cut out before they say yes.' })
  askForFragment(@CurrentActor() actor: PersonActor, @Args('input') input: AskForFragmentInput): Promise<string> {
    return this.ask.run(actor, input);
  }

  @Allow('fragment:answer')
  @Mutation(() => Boolean, { description: 'Yes or no, by who is heard alone.' })
  async answerFragment(
    @CurrentActor() actor: PersonActor,
    @Args('fragmentId', { type: () => ID }) fragmentId: string,
    @Args('lends', { type: () => Boolean }) lends: boolean,
  ): Promise<boolean> {
    await this.answer.run(actor, { fragmentId, lends });
    return lends;
  }

  @Allow('fragment:stop')
  @Mutation(() => Boolean, { description: 'From now on nobody hears it, in whatever lesson it is.' })
  async stopFragment(
    @CurrentActor() actor: PersonActor,
    @Args('fragmentId', { type: () => ID }) fragmentId: string,
  ): Promise<boolean> {
    await this.stop.run(actor, fragmentId);
    return true;
  }
}
