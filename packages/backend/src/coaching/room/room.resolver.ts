import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../coaching.errors.js';
import { EnterRoom } from './enter-room.js';
import { ReadPresence } from './read-presence.js';
import { ReadPrivateNote } from './read-private-note.js';
import { PrivateNoteKept, PrivateNoteObject, PrivateNoteRefused, RoomPresence, WritePrivateNoteResult } from './room.object.js';
import { WritePrivateNote } from './write-private-note.js';

@Resolver(() => RoomPresence)
export class RoomResolver {
  constructor(
    private readonly enter: EnterRoom,
    private readonly readPresence: ReadPresence,
    private readonly readNote: ReadPrivateNote,
    private readonly writeNote: WritePrivateNote,
  ) {}

  @Allow('coaching:take-part')
  @Query(() => [RoomPresence], { description: 'Who else is in the room now.' })
  roomPresence(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<RoomPresence[]> {
    return this.readPresence.run(actor, sessionId);
  }

  @Allow('coaching:take-part')
  @Mutation(() => [RoomPresence], { description: 'Say it every fifteen seconds; answers with who else is there.' })
  async enterRoom(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('itemId', { type: () => ID, nullable: true }) itemId: string | null,
    @Args('there', { type: () => Boolean, defaultValue: true }) there: boolean,
  ): Promise<RoomPresence[]> {
    await this.enter.run(actor, { sessionId, itemId, there });
    return this.readPresence.run(actor, sessionId);
  }

  @Allow('coaching:plan')
  @Query(() => PrivateNoteObject, {
    description: 'For the coach of the session alone. Every reading is written in the audit trail.',
  })
  privateNote(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<PrivateNoteObject> {
    return this.readNote.run(actor, sessionId);
  }

  @Allow('coaching:plan')
  @Mutation(() => WritePrivateNoteResult)
  async writePrivateNote(
    @CurrentActor() actor: PersonActor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<typeof WritePrivateNoteResult> {
    return orRefused(PrivateNoteRefused, async () =>
      Object.assign(new PrivateNoteKept(), { changedAt: await this.writeNote.run(actor, { sessionId, text }) }),
    );
  }
}
