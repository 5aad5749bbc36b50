import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DialogueProblem as Problem } from '@vakwerk/domain/learning/dialogues/dialogue-problem';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { DialogueNotReady } from '../learning.errors.js';
import { orRefused } from '../learning-refused.object.js';
import { ArchiveDialogue } from './archive-dialogue.js';
import {
  DialogueArchived,
  DialogueOpened,
  type DialogueProblem,
  PublishDialogueResult,
  SaveDialogueResult,
} from './author-dialogue.result.js';
import { CopyDialogue } from './copy-dialogue.js';
import { CreateDialogue } from './create-dialogue.js';
import { DialogueTitleInput, SaveDialogueInput } from './dialogue.input.js';
import { DialogueDesk, DialogueLibraryPage } from './dialogue-desk.object.js';
import { DialogueLibraryReader } from './dialogue-library.reader.js';
import { PublishDialogue } from './publish-dialogue.js';
import { ReadDialogueDesk } from './read-dialogue-desk.js';
import { SaveDialogue } from './save-dialogue.js';

/** What authors do with dialogues. */
@Resolver()
export class AuthorDialogueResolver {
  constructor(
    private readonly library: DialogueLibraryReader,
    private readonly desk: ReadDialogueDesk,
    private readonly create: CreateDialogue,
    private readonly copy: CopyDialogue,
    private readonly save: SaveDialogue,
    private readonly publish: PublishDialogue,
    private readonly archive: ArchiveDialogue,
  ) {}

  @Allow('dialogue:author')
  @Query(() => DialogueLibraryPage, { description: 'Dialogues, what was worked on last first.' })
  dialogueLibrary(
    @Args('search', { type: () => String, nullable: true }) search?: string,
    @Args('archived', { type: () => Boolean, defaultValue: false }) archived?: boolean,
    @Args('published', { type: () => Boolean, defaultValue: false, description: 'Only what a course can take.' })
    published?: boolean,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<DialogueLibraryPage> {
    return this.library.page({ search, archived, published, first, after });
  }

  @Allow('dialogue:author')
  @Query(() => DialogueDesk)
  dialogueDesk(@Args('id', { type: () => ID }) id: string): Promise<DialogueDesk> {
    return this.desk.run(id);
  }

  @Allow('dialogue:author')
  @Query(() => String, { description: 'JSON: what the draft was in one of its revisions.' })
  dialogueRevision(
    @Args('dialogueId', { type: () => ID }) dialogueId: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<string> {
    return this.desk.revision(dialogueId, number);
  }

  @Allow('dialogue:author')
  @Mutation(() => DialogueOpened, { description: 'A new dialogue with one turn.' })
  createDialogue(
    @CurrentActor() actor: PersonActor,
    @Args('title', { type: () => DialogueTitleInput }) title: DialogueTitleInput,
  ): Promise<DialogueOpened> {
    return this.create.run(actor, { title });
  }

  @Allow('dialogue:author')
  @Mutation(() => DialogueOpened, { description: 'Another dialogue that starts with the draft of this one.' })
  copyDialogue(
    @CurrentActor() actor: PersonActor,
    @Args('dialogueId', { type: () => ID }) dialogueId: string,
    @Args('title', { type: () => DialogueTitleInput }) title: DialogueTitleInput,
  ): Promise<DialogueOpened> {
    return this.copy.run(actor, { dialogueId, title });
  }

  @Allow('dialogue:author')
  @Mutation(() => SaveDialogueResult, { description: 'Saves the whole draft, also with holes in it.' })
  saveDialogue(@CurrentActor() actor: PersonActor, @Args('input') input: SaveDialogueInput) {
    return orRefused(this.save.run(actor, input));
  }

  @Allow('dialogue:author')
  @Mutation(() => PublishDialogueResult, { description: 'Freezes the draft. Courses take it when they are published.' })
  publishDialogue(
    @CurrentActor() actor: PersonActor,
    @Args('dialogueId', { type: () => ID }) dialogueId: string,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion?: number,
  ) {
    return orRefused(this.publish.run(actor, { dialogueId, expectedVersion }).catch(problemsOf));
  }

  @Allow('dialogue:author')
  @Mutation(() => DialogueArchived, { description: 'Puts a dialogue away, or takes it out again.' })
  async archiveDialogue(
    @CurrentActor() actor: PersonActor,
    @Args('dialogueId', { type: () => ID }) dialogueId: string,
    @Args('archived', { type: () => Boolean }) archived: boolean,
  ): Promise<DialogueArchived> {
    return { dialogueId, archivedAt: await this.archive.run(actor, { dialogueId, archived }) };
  }
}

function problemsOf(error: unknown): { problems: DialogueProblem[] } {
  if (error instanceof DialogueNotReady) return { problems: error.problems.map(problemObject) };
  throw error;
}

const problemObject = ({ code, place, field, language }: Problem): DialogueProblem => ({
  code,
  turnId: place.turnId ?? null,
  replyId: place.replyId ?? null,
  field: field ?? null,
  language: language ?? null,
});
