import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayOpenProfile } from '@vakwerk/domain/progress/progress-policy';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { type Person, PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';

/** Whose profile somebody may open, asked the same way for every part of it. */
@Injectable()
export class ProfileAccess {
  constructor(private readonly persons: PersonRepository) {}

  /** @throws NotFound for whoever does not exist, and for who is in none of one's teams today */
  async enter(actor: PersonActor, personId: string, now: Date): Promise<{ person: Person; teamIds: readonly string[] }> {
    const person = await this.persons.find(personId);
    const teamIds = (await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone))).get(personId) ?? [];
    if (!person?.roles.includes('agent') || !mayOpenProfile(actor, { id: personId, teamIds })) throw new NotFound('Person');
    return { person, teamIds };
  }
}
