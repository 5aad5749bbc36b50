import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayGiveRoles, ROLES, type Role } from '@vakwerk/domain/people/role';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { PersonChanged } from '../people.events.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { newToken } from '../sessions/session-token.js';
import { AdminGuard } from './admin-guard.js';
import { PersonRepository } from './person.repository.js';

export interface RoleChange {
  readonly personId: string;
  readonly roles: readonly Role[];
  /** The version that was on the screen; null: whatever it is now. */
  readonly version: number | null;
}

@Injectable()
export class ChangeRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly admins: AdminGuard,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * Gives a person other roles and ends their sessions: a token never gains or keeps rights it was not given for.
   * @returns a new token for the actor's own browser when the roles were their own, else null
   * @throws NotFound, NotAllowed, PeopleError rolesMissing | roleNotYours | personChanged | lastAdmin
   */
  run(actor: PersonActor, { personId, roles, version }: RoleChange, device = ''): Promise<string | null> {
    const wanted = ROLES.filter((role) => roles.includes(role));
    return this.unitOfWork.run(actor, async () => {
      await this.admins.enter(actor);
      const person = await this.persons.lock(personId);
      if (!person) throw new NotFound('Person');
      if (wanted.length === 0) throw new PeopleError('rolesMissing');
      if (!mayGiveRoles(actor.roles, person.roles, wanted)) throw new PeopleError('roleNotYours');
      if (version !== null && version !== person.version) throw new PeopleError('personChanged');
      if (wanted.length === person.roles.length && wanted.every((role) => person.roles.includes(role))) return null;
      const wasAdmin = person.roles.includes('admin') && person.status === 'active';
      if (wasAdmin && !wanted.includes('admin')) await this.admins.refuseLast(personId);
      const before = person.roles;
      const via = await this.sessions.lastWayIn(personId);
      await this.persons.save({ ...person, roles: wanted, version: person.version + 1 });
      await this.sessions.removeAllOf(personId);
      await this.live.announce('session', [personId]);
      await this.audit.append({
        actorId: actor.personId,
        action: 'person.rolesChanged',
        subjectKind: 'person',
        subjectId: personId,
        details: { before, after: wanted },
      });
      await this.live.announce('people');
      await this.outbox.append(eventOf(PersonChanged, { personId }));
      return personId === actor.personId ? this.newSession(actor, device, via) : null;
    });
  }

  private async newSession({ organisationId, personId }: PersonActor, device: string, via: Session['via']): Promise<string> {
    const { token, tokenHash } = newToken();
    const now = new Date();
    await this.sessions.add({
      organisationId,
      personId,
      tokenHash,
      startedAt: now,
      lastSeenAt: now,
      device: device.slice(0, 200),
      via,
    });
    return token;
  }
}
