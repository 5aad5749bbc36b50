import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { personProblem } from '@vakwerk/domain/people/person-facts';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { AdminGuard } from '../persons/admin-guard.js';
import type { Person } from '../persons/person.entity.js';
import { PersonRepository } from '../persons/person.repository.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { refuseAbove } from './refuse-above.js';

export interface Correction {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly employeeNumber: string | null;
  /** The version that was on the screen. */
  readonly version: number;
}

/** Puts right what is wrong about a person. The audit trail tells which facts changed, not what they were: it can never be erased. */
@Injectable()
export class CorrectPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly admins: AdminGuard,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound, NotAllowed, PeopleError personAbove, or what is wrong: nameMissing | nameTooLong | emailWrong | emailTaken | employeeNumberTaken | personChanged | alreadyErased */
  run(actor: PersonActor, correction: Correction): Promise<void> {
    const wanted = tidied(correction);
    return this.unitOfWork.run(actor, async () => {
      await this.admins.enter(actor);
      const person = await this.persons.lock(correction.personId);
      if (!person) throw new NotFound('Person');
      if (person.erasedAt) throw new PeopleError('alreadyErased');
      refuseAbove(actor, person);
      const wrong = personProblem({ ...wanted, roles: person.roles, timeZone: person.timeZone });
      if (wrong) throw new PeopleError(wrong);
      if (person.version !== correction.version) throw new PeopleError('personChanged');
      const fields = FIELDS.filter((field) => person[field] !== wanted[field]);
      if (fields.length === 0) return;
      await this.refuseTaken(person, wanted);
      await this.persons.save({ ...person, ...wanted, version: person.version + 1 });
      const subject = { subjectKind: 'person', subjectId: person.id } as const;
      await this.audit.append({ actorId: actor.personId, action: 'person.corrected', ...subject, details: { fields } });
      if (fields.includes('email')) await this.endSessions(person.id);
      await this.live.announce('people');
    });
  }

  /** Whoever came in with the old address may not be who has the new one. */
  private async endSessions(personId: string): Promise<void> {
    await this.sessions.removeAllOf(personId);
    await this.live.announce('session', [personId]);
  }

  private async refuseTaken(person: Person, { email, employeeNumber }: Wanted): Promise<void> {
    const byEmail = await this.persons.findByEmail(email);
    if (byEmail && byEmail.id !== person.id) throw new PeopleError('emailTaken');
    const byNumber = employeeNumber === null ? null : await this.persons.findByEmployeeNumber(employeeNumber);
    if (byNumber && byNumber.id !== person.id) throw new PeopleError('employeeNumberTaken');
  }
}

const FIELDS = ['givenName', 'familyName', 'email', 'employeeNumber'] as const;
type Wanted = Pick<Person, (typeof FIELDS)[number]>;

const tidied = ({ givenName, familyName, email, employeeNumber }: Correction): Wanted => ({
  givenName: givenName.trim(),
  familyName: familyName.trim(),
  email: email.trim().toLowerCase(),
  employeeNumber: employeeNumber?.trim() || null,
});
