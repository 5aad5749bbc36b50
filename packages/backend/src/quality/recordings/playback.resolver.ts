import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { CreatePlaybackLink } from './create-playback-link.js';
import { ListPlaybacks } from './list-playbacks.js';
import { Playback, PlaybackLink } from './recording.object.js';

@Resolver(() => Playback)
export class PlaybackResolver {
  constructor(
    private readonly createPlaybackLink: CreatePlaybackLink,
    private readonly listPlaybacks: ListPlaybacks,
  ) {}

  @Allow('recording:play')
  @Query(() => PlaybackLink, {
    description: 'A link to the sound, for this person only and for five minutes. Every play is logged.',
  })
  playbackLink(
    @CurrentActor() actor: PersonActor,
    @Args('interactionId', { type: () => ID }) interactionId: string,
  ): Promise<PlaybackLink> {
    return this.createPlaybackLink.run(actor, interactionId);
  }

  @Allow('playback:read')
  @Query(() => [Playback], {
    description: 'Who listened to this interaction, newest first; for its agent and for administrators.',
  })
  async playbackLog(
    @CurrentActor() actor: PersonActor,
    @Args('interactionId', { type: () => ID }) interactionId: string,
  ): Promise<Playback[]> {
    const rows = await this.listPlaybacks.run(actor, interactionId);
    return rows.map(({ personId, givenName, familyName, ...play }) => ({
      ...play,
      person: { id: personId, givenName, familyName },
    }));
  }
}
