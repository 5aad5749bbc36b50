import { Injectable } from '@nestjs/common';
import { passwordProblem } from '@vakwerk/domain/people/password';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError, passwordError } from '../people.errors.js';
import { PersonRepository } from '../persons/person.repository.js';
import { hashPassword } from '../sessions/password-hash.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { hashToken } from '../sessions/session-token.js';
import { InvitationRepository } from './invitation.repository.js';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly persons: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Sets the first password and opens the account, or sets a new one after a reset; the link works once and closes every other link
   * and session of the person. @returns the address to sign in with
   */
  async run(token: string, password: string): Promise<string> {
    const tokenHash = hashToken(token);
    const found = await this.unitOfWork.runAsSystem(() => this.invitations.findOpen(tokenHash));
    if (!found) throw new PeopleError('invitationNotValid');
    return this.unitOfWork.run(found, async () => {
      const person = await this.persons.lock(found.personId);
      if (!person || person.status === 'deactivated') throw new PeopleError('invitationNotValid');
      const problem = passwordProblem(password, person.email);
      if (problem) throw passwordError(problem);
      if (!(await this.invitations.use(tokenHash))) throw new PeopleError('invitationNotValid');
      await this.invitations.closeAllOf(person.id);
      await this.sessions.removeAllOf(person.id);
      await this.live.announce('session', [person.id]);
      await this.persons.save({
        ...person,
        passwordHash: await hashPassword(password),
        status: 'active',
        version: person.version + 1,
      });
      await this.audit.append({
        actorId: person.id,
        action: 'person.invitationAccepted',
        subjectKind: 'person',
        subjectId: person.id,
      });
      return person.email;
    });
  }
}
