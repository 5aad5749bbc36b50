import { Injectable } from '@nestjs/common';
import type { PersonActor, SystemActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { PersonErased } from '../people.events.js';
import { AdminGuard } from '../persons/admin-guard.js';
import type { Person } from '../persons/person.entity.js';
import { PersonRepository } from '../persons/person.repository.js';
import { ErasureRepository, type LedgerEntry } from './erasure.repository.js';
import { refuseAbove } from './refuse-above.js';

/** Takes a person out of the product for good: what says who they were goes, numbers stay and belong to nobody. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly admins: AdminGuard,
    private readonly erasures: ErasureRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * @param typedName the person's name, typed by the admin: there is no way back
   * @throws NotFound, NotAllowed, PeopleError notYourself | personAbove | stillActive | alreadyErased | nameNotTyped | callsHeld
   */
  run(actor: PersonActor, personId: string, typedName: string, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      await this.admins.enter(actor);
      if (personId === actor.personId) throw new PeopleError('notYourself');
      const person = await this.persons.lock(personId);
      if (!person) throw new NotFound('Person');
      refuseAbove(actor, person);
      refuseUnready(person, typedName);
      if (await this.erasures.isHeld(personId)) throw new PeopleError('callsHeld');
      await this.erasures.enter({ personId, erasedById: actor.personId, erasedAt: now });
      await this.erasures.erase(personId);
      await this.tell(actor.personId, personId, 'person.erased');
    });
  }

  /**
   * After a restore: erases again who was erased before. Holds are not looked at: they were when it was decided.
   * @returns 'unknown' when the backup did not know the person, 'already' when it knew that they were erased
   */
  repeat(actor: SystemActor, entry: LedgerEntry): Promise<'erased' | 'already' | 'unknown'> {
    return this.unitOfWork.run(actor, async () => {
      const person = await this.persons.lock(entry.personId);
      if (!person) return 'unknown';
      if (person.erasedAt) return 'already';
      await this.erasures.enter(entry);
      await this.erasures.erase(entry.personId);
      await this.tell(null, entry.personId, 'person.erasedAgain');
      return 'erased';
    });
  }

  private async tell(actorId: string | null, personId: string, action: string): Promise<void> {
    await this.audit.append({ actorId, action, subjectKind: 'person', subjectId: personId });
    await this.outbox.append(eventOf(PersonErased, { personId }));
    await this.live.announce('session', [personId]);
    await this.live.announce('people');
  }
}

function refuseUnready(person: Person, typedName: string): void {
  if (person.erasedAt) throw new PeopleError('alreadyErased');
  if (person.status !== 'deactivated') throw new PeopleError('stillActive');
  if (plain(typedName) !== plain(`${person.givenName} ${person.familyName}`)) throw new PeopleError('nameNotTyped');
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
