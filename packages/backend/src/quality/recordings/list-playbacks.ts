import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadPlaybackLog } from '@vakwerk/domain/quality/interactions/interaction-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { PlaybackLogRepository, type PlaybackRow } from './playback-log.repository.js';

/** Who listened to an interaction, newest first. */
@Injectable()
export class ListPlaybacks {
  constructor(
    private readonly interactions: InteractionRepository,
    private readonly log: PlaybackLogRepository,
  ) {}

  /** @throws NotFound for everyone but the agent and administrators */
  async run(actor: PersonActor, interactionId: string): Promise<PlaybackRow[]> {
    const access = await this.interactions.findAccess(interactionId, actor.personId);
    if (!access || !mayReadPlaybackLog(actor, access)) throw new NotFound('Interaction');
    return this.log.listOf(interactionId);
  }
}
