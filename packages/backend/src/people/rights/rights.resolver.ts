import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../people-refusal.js';
import { PersonChangeRefused, PersonChangeResult } from '../persons/person-change.result.js';
import { CorrectPerson } from './correct-person.js';
import { ErasePerson } from './erase-person.js';
import { PreviewErasure } from './preview-erasure.js';
import { CorrectPersonInput, ErasurePreviewObject } from './rights.object.js';

@Resolver()
export class RightsResolver {
  constructor(
    private readonly preview: PreviewErasure,
    private readonly erase: ErasePerson,
    private readonly correct: CorrectPerson,
  ) {}

  @Allow('person:administer')
  @Query(() => ErasurePreviewObject, { description: 'What erasing this person would take, empty and keep. Changes nothing.' })
  erasurePreview(@Args('personId', { type: () => ID }) personId: string): Promise<ErasurePreviewObject> {
    return this.preview.run(personId);
  }

  @Allow('person:administer')
  @Mutation(() => PersonChangeResult, { description: 'There is no way back. The person must be deactivated first.' })
  erasePerson(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('typedName', { type: () => String }) typedName: string,
  ): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => {
      await this.erase.run(actor, personId, typedName);
      return { personId };
    });
  }

  @Allow('person:administer')
  @Mutation(() => PersonChangeResult, { description: 'Puts right the name, address or employee number.' })
  correctPerson(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: CorrectPersonInput,
  ): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => {
      await this.correct.run(actor, input);
      return { personId: input.personId };
    });
  }
}
