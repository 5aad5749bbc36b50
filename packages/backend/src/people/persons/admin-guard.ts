import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { PeopleError } from '../people.errors.js';
import { PersonRepository } from './person.repository.js';

/** Keeps an organisation from losing its last admin, also when two act at the same moment. */
@Injectable()
export class AdminGuard {
  constructor(private readonly persons: PersonRepository) {}

  /**
   * To be called first in the unit of work: from here on nobody else decides about admins.
   * @throws NotAllowed when the actor stopped being an admin while waiting
   */
  async enter(actor: PersonActor): Promise<void> {
    await this.persons.lockAdmins();
    const self = await this.persons.find(actor.personId);
    if (!self || self.status === 'deactivated' || !self.roles.includes('admin')) throw new NotAllowed();
  }

  /** @throws PeopleError lastAdmin when nobody else could administer without this person */
  async refuseLast(personId: string): Promise<void> {
    if ((await this.persons.countOtherAdmins(personId)) === 0) throw new PeopleError('lastAdmin');
  }
}
