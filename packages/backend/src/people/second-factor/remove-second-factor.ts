import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { AdminGuard } from '../persons/admin-guard.js';
import { PersonRepository } from '../persons/person.repository.js';
import { refuseAbove } from '../rights/refuse-above.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { codeSubject, SignInAttempts } from '../sessions/sign-in-attempts.js';
import { JudgeCode } from './judge-code.js';
import { SecondFactorRepository } from './second-factor.repository.js';

/** One's own with a code; a colleague's, who lost phone and recovery codes, by an administrator. Both are written down. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly factors: SecondFactorRepository,
    private readonly judge: JudgeCode,
    private readonly attempts: SignInAttempts,
    private readonly admins: AdminGuard,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws PeopleError secondFactorWrong | secondFactorNotBegun | tooManyAttempts */
  async own(actor: PersonActor, code: string, now: Date = new Date()): Promise<void> {
    const subject = codeSubject(actor.personId);
    const attempt = await this.unitOfWork.runAsSystem(() => this.attempts.count(subject, subject));
    await this.unitOfWork.run(actor, async () => {
      const factor = await this.factors.find(actor.personId);
      if (!factor?.confirmedAt) throw new PeopleError('secondFactorNotBegun');
      if (!(await this.judge.run(factor, code, now))) throw new PeopleError('secondFactorWrong');
      await this.attempts.forget(subject, attempt);
      await this.factors.remove(actor.personId);
      await this.append(actor, actor.personId, 'secondFactor.removed');
    });
  }

  /** Ends the person's sessions. @throws NotFound, NotAllowed, PeopleError notYourself | personAbove */
  async ofColleague(actor: PersonActor, personId: string): Promise<void> {
    if (personId === actor.personId) throw new PeopleError('notYourself');
    await this.unitOfWork.run(actor, async () => {
      await this.admins.enter(actor);
      const person = await this.persons.find(personId);
      if (!person) throw new NotFound('Person');
      refuseAbove(actor, person);
      if (!(await this.factors.remove(personId))) throw new NotFound('Second factor');
      await this.sessions.removeAllOf(personId);
      await this.live.announce('session', [personId]);
      await this.append(actor, personId, 'secondFactor.reset');
      await this.live.announce('people');
    });
  }

  private append({ personId: actorId }: PersonActor, subjectId: string, action: string): Promise<void> {
    return this.audit.append({ actorId, action, subjectKind: 'person', subjectId });
  }
}
