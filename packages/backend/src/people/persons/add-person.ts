import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { passwordProblem } from '@vakwerk/domain/people/password';
import { personProblem } from '@vakwerk/domain/people/person-facts';
import { mayGiveRoles, type Role } from '@vakwerk/domain/people/role';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { PeopleError, passwordError } from '../people.errors.js';
import { PersonChanged } from '../people.events.js';
import { hashPassword } from '../sessions/password-hash.js';
import { PersonRepository } from './person.repository.js';

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
  readonly employeeNumber?: string | null;
  readonly hiredOn?: string | null;
  /** Without one the person is invited and chooses a password by a mailed link. */
  readonly password?: string;
}

@Injectable()
export class AddPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @returns the new person's id. @throws PeopleError what is wrong with it */
  async run(actor: Actor, input: NewPerson): Promise<string> {
    const email = input.email.trim().toLowerCase();
    const [givenName, familyName] = [input.givenName.trim(), input.familyName.trim()];
    const employeeNumber = input.employeeNumber?.trim() || null;
    const roles = [...new Set(input.roles)];
    const wrong = personProblem({ givenName, familyName, email, roles, timeZone: input.timeZone });
    if (wrong) throw new PeopleError(wrong);
    if (actor.kind === 'person' && !mayGiveRoles(actor.roles, [], roles)) throw new PeopleError('roleNotYours');
    const problem = input.password === undefined ? null : passwordProblem(input.password, email);
    if (problem) throw passwordError(problem);
    const passwordHash = input.password === undefined ? null : await hashPassword(input.password);
    return this.unitOfWork.run(actor, async () => {
      if (await this.persons.findByEmail(email)) throw new PeopleError('emailTaken');
      if (employeeNumber && (await this.persons.findByEmployeeNumber(employeeNumber)))
        throw new PeopleError('employeeNumberTaken');
      const id = newId();
      await this.persons.add({
        organisationId: actor.organisationId,
        id,
        givenName,
        familyName,
        email,
        employeeNumber,
        roles,
        status: passwordHash ? 'active' : 'invited',
        language: input.language,
        timeZone: input.timeZone,
        hiredOn: input.hiredOn ?? null,
        deactivatedAt: null,
        erasedAt: null,
        passwordHash,
        createdAt: new Date(),
        version: 1,
      });
      await this.audit.append({
        actorId: actor.kind === 'person' ? actor.personId : null,
        action: 'person.added',
        subjectKind: 'person',
        subjectId: id,
        details: { roles },
      });
      await this.outbox.append(eventOf(PersonChanged, { personId: id }));
      return id;
    });
  }
}
