import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadInteraction } from '@vakwerk/domain/quality/interactions/interaction-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/new-id.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { PLAYBACK_LINK_SECONDS, signPlaybackGrant } from './playback-link.js';
import { RecordingRepository } from './recording.repository.js';

/** Gives a person a short-lived link to the sound of an interaction they may hear. */
@Injectable()
export class CreatePlaybackLink {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly interactions: InteractionRepository,
    private readonly recordings: RecordingRepository,
  ) {}

  /** @throws NotFound without sound, and without the right to hear it: both look the same */
  async run(actor: PersonActor, interactionId: string, now: Date = new Date()): Promise<{ url: string; expiresAt: Date }> {
    const access = await this.interactions.findAccess(interactionId, actor.personId);
    const recording = access && mayReadInteraction(actor, access) ? await this.recordings.findPlayableOf(interactionId) : null;
    if (!recording) throw new NotFound('Recording');
    const expiresAt = new Date(now.getTime() + PLAYBACK_LINK_SECONDS * 1000);
    const token = signPlaybackGrant(this.config.SIGNING_SECRET, {
      linkId: newId(),
      organisationId: actor.organisationId,
      personId: actor.personId,
      recordingId: recording.id,
      expiresAt: expiresAt.getTime(),
    });
    return { url: `/api/recordings/${recording.id}/audio?token=${token}`, expiresAt };
  }
}
