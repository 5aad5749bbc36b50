import type { PersonActor } from '@vakwerk/domain/people/actor';
import { PeopleError } from '../people.errors.js';
import type { Person } from '../persons/person.entity.js';

/** With another address one could take the account over: a platform administrator is touched by another one only. @throws PeopleError personAbove */
export function refuseAbove(actor: PersonActor, person: Pick<Person, 'roles'>): void {
  if (person.roles.includes('platformAdmin') && !actor.roles.includes('platformAdmin')) throw new PeopleError('personAbove');
}
