import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadInteraction } from '@vakwerk/domain/quality/interactions/interaction-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InteractionRepository } from './interaction.repository.js';
import { type SeenInteraction, seenBy } from './seen-interaction.js';

@Injectable()
export class ReadInteraction {
  constructor(private readonly interactions: InteractionRepository) {}

  /** @throws NotFound also for an interaction this person may not read */
  async run(actor: PersonActor, id: string): Promise<SeenInteraction> {
    const access = await this.interactions.findAccess(id, actor.personId);
    const detail = access && mayReadInteraction(actor, access) ? await this.interactions.findDetail(id) : null;
    if (!detail) throw new NotFound('Interaction');
    return seenBy(actor, detail);
  }
}
