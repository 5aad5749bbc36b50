import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { AdminGuard } from './admin-guard.js';
import { PersonRepository } from './person.repository.js';

@Injectable()
export class DeactivatePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly admins: AdminGuard,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** Ends every session of the person; history stays. `active: true` undoes it. @throws NotFound, NotAllowed, PeopleError notYourself | alreadyErased | lastAdmin */
  async run(actor: PersonActor, personId: string, active: boolean, now: Date = new Date()): Promise<void> {
    if (personId === actor.personId) throw new PeopleError('notYourself');
    await this.unitOfWork.run(actor, async () => {
      await this.admins.enter(actor);
      const person = await this.persons.lock(personId);
      if (!person) throw new NotFound('Person');
      if (person.erasedAt) throw new PeopleError('alreadyErased');
      if (!active && person.status === 'active' && person.roles.includes('admin')) await this.admins.refuseLast(personId);
      const status = active ? (person.passwordHash ? 'active' : 'invited') : 'deactivated';
      const deactivatedAt = active ? null : (person.deactivatedAt ?? now);
      await this.persons.save({ ...person, status, deactivatedAt, version: person.version + 1 });
      if (!active) {
        await this.sessions.removeAllOf(personId);
        await this.live.announce('session', [personId]);
      }
      await this.audit.append({
        actorId: actor.personId,
        action: active ? 'person.reactivated' : 'person.deactivated',
        subjectKind: 'person',
        subjectId: personId,
      });
      await this.live.announce('people');
    });
  }
}
