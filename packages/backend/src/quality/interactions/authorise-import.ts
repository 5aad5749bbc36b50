import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { mayImportInteraction } from '@vakwerk/domain/quality/interactions/interaction-policy';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';

/** Whether this actor may bring in interactions of this agent. Runs inside the caller's unit of work. */
@Injectable()
export class AuthoriseImport {
  constructor(private readonly persons: PersonRepository) {}

  /** @throws NotFound for a person who does not exist, of another organisation, or outside the coach's teams */
  async run(actor: Actor, agentId: string, now: Date): Promise<void> {
    const agent = await this.persons.find(agentId);
    if (!agent) throw new NotFound('Agent');
    if (actor.kind === 'system') return;
    const teams = await this.persons.teamIdsOn([agentId], localDateAt(now, actor.timeZone));
    if (!mayImportInteraction(actor, { agentTeamIds: teams.get(agentId) ?? [] })) throw new NotFound('Agent');
  }
}
