import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { passwordProblem } from '@vakwerk/domain/people/password';
import type { Role } from '@vakwerk/domain/people/role';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PeopleError, passwordError } from '../people.errors.js';
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
  ) {}

  /** @returns the new person's id. @throws PeopleError emailTaken | password… */
  async run(actor: Actor, input: NewPerson): Promise<string> {
    const email = input.email.trim().toLowerCase();
    const problem = input.password === undefined ? null : passwordProblem(input.password, email);
    if (problem) throw passwordError(problem);
    const passwordHash = input.password === undefined ? null : await hashPassword(input.password);
    return this.unitOfWork.run(actor, async () => {
      if (await this.persons.findByEmail(email)) throw new PeopleError('emailTaken');
      const id = newId();
      await this.persons.add({
        organisationId: actor.organisationId,
        id,
        givenName: input.givenName.trim(),
        familyName: input.familyName.trim(),
        email,
        employeeNumber: input.employeeNumber ?? null,
        roles: [...input.roles],
        status: passwordHash ? 'active' : 'invited',
        language: input.language,
        timeZone: input.timeZone,
        hiredOn: input.hiredOn ?? null,
        passwordHash,
        createdAt: new Date(),
        version: 1,
      });
      await this.audit.append({
        actorId: actor.kind === 'person' ? actor.personId : null,
        action: 'person.added',
        subjectKind: 'person',
        subjectId: id,
        details: { roles: input.roles },
      });
      return id;
    });
  }
}
