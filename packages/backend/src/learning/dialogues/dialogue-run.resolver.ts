import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../learning-refused.object.js';
import { SaveDialogueRunInput } from './dialogue.input.js';
import { SharedDialogueRunObject } from './dialogue.object.js';
import { SaveDialogueRunResult } from './dialogue-run.result.js';
import { ReadDialogueRun } from './read-dialogue-run.js';
import { SaveDialogueRun } from './save-dialogue-run.js';

@Resolver()
export class DialogueRunResolver {
  constructor(
    private readonly save: SaveDialogueRun,
    private readonly read: ReadDialogueRun,
  ) {}

  @Allow('learning:own')
  @Mutation(() => SaveDialogueRunResult, {
    description: 'Keeps what I chose in a conversation. Send everything so far: twice, late and from two tabs does no harm.',
  })
  saveDialogueRun(@CurrentActor() actor: PersonActor, @Args('input') input: SaveDialogueRunInput) {
    return orRefused(this.save.run(actor, input));
  }

  @Allow('learning:own')
  @Query(() => SharedDialogueRunObject, { description: 'A conversation that ended, of mine or of someone of my teams.' })
  dialogueRun(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<SharedDialogueRunObject> {
    return this.read.run(actor, id);
  }
}
