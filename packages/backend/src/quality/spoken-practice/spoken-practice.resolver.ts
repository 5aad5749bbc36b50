import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { UploadIntent } from '../recordings/upload.object.js';
import { AskSpokenPractice } from './ask-spoken-practice.js';
import { CreateSpokenUpload } from './create-spoken-upload.js';
import { AskSpokenPracticeInput, SpokenPracticeObject } from './spoken-practice.object.js';
import { SpokenPracticeRepository } from './spoken-practice.repository.js';
import { TakeBackSpokenPractice } from './take-back-spoken-practice.js';

@Resolver(() => SpokenPracticeObject)
export class SpokenPracticeResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practices: SpokenPracticeRepository,
    private readonly ask: AskSpokenPractice,
    private readonly takeBack: TakeBackSpokenPractice,
    private readonly createUpload: CreateSpokenUpload,
  ) {}

  @Allow('spoken:answer')
  @Query(() => [SpokenPracticeObject], {
    description: 'What I was asked to answer out loud: what is open first, a hundred at most.',
  })
  mySpokenPractice(@CurrentActor() actor: PersonActor): Promise<SpokenPracticeObject[]> {
    return this.practices.listOf(actor.personId);
  }

  @Allow('spoken:answer')
  @Query(() => SpokenPracticeObject)
  async spokenPractice(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SpokenPracticeObject> {
    const practice = await this.practices.find(id);
    if (practice?.agent.id !== actor.personId) throw new NotFound('SpokenPractice');
    return practice;
  }

  @Allow('spoken:ask')
  @Query(() => [SpokenPracticeObject], { description: 'Of the people of my teams: what is open first, a hundred at most.' })
  teamSpokenPractice(@CurrentActor() actor: PersonActor): Promise<SpokenPracticeObject[]> {
    return this.practices.listOfTeams(actor.teamIds, localDateAt(new Date(), actor.timeZone));
  }

  @Allow('spoken:ask')
  @Mutation(() => SpokenPracticeObject, { description: 'Asks an agent of my teams to answer a prompt out loud.' })
  askSpokenPractice(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => AskSpokenPracticeInput }) input: AskSpokenPracticeInput,
  ): Promise<SpokenPracticeObject> {
    return this.unitOfWork.run(actor, async () => {
      const practice = await this.practices.find(await this.ask.run(actor, input));
      if (!practice) throw new NotFound('SpokenPractice');
      return practice;
    });
  }

  @Allow('spoken:ask')
  @Mutation(() => Boolean, { description: 'False: it was answered in between, and stays.' })
  takeBackSpokenPractice(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.takeBack.run(actor, id);
  }

  @Allow('spoken:answer')
  @Mutation(() => UploadIntent, {
    nullable: true,
    description: 'Agrees on the upload of my answer, before its file is sent; null when there is an answer already.',
  })
  createSpokenUpload(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<UploadIntent | null> {
    return this.unitOfWork.run(actor, () => this.createUpload.run(actor, id));
  }
}
