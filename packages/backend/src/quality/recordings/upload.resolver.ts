import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { CreateUploadIntent } from './create-upload-intent.js';
import { CreateUploadIntentInput } from './upload.input.js';
import { UploadIntent } from './upload.object.js';

@Resolver(() => UploadIntent)
export class UploadResolver {
  constructor(private readonly createIntent: CreateUploadIntent) {}

  @Allow('interaction:import')
  @Mutation(() => UploadIntent, { description: 'Agrees on the upload of one interaction, before its file is sent.' })
  createUploadIntent(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => CreateUploadIntentInput }) input: CreateUploadIntentInput,
  ): Promise<UploadIntent> {
    return this.createIntent.run(actor, input);
  }
}
