import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { sealText } from '../../platform/auth/sealed-text.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PeopleError } from '../people.errors.js';
import { PersonRepository } from '../persons/person.repository.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { newToken } from '../sessions/session-token.js';
import { codeSubject, SignInAttempts } from '../sessions/sign-in-attempts.js';
import { newSecret } from './code-steps.js';
import { JudgeCode, SECRET_PURPOSE } from './judge-code.js';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import { SecondFactorRepository } from './second-factor.repository.js';

/** A second factor in two steps: the app gets the secret; its first code proves that it has it. */
@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly factors: SecondFactorRepository,
    private readonly judge: JudgeCode,
    private readonly attempts: SignInAttempts,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns what the app needs, shown this once. @throws PeopleError secondFactorThere */
  begin(actor: PersonActor): Promise<{ secret: string; address: string }> {
    return this.unitOfWork.run(actor, async () => {
      const person = await this.persons.find(actor.personId);
      if (!person) throw new NotFound('Person');
      if ((await this.factors.find(actor.personId))?.confirmedAt) throw new PeopleError('secondFactorThere');
      const made = await newSecret(person.email);
      await this.factors.begin(actor.personId, sealText(this.config.SIGNING_SECRET, SECRET_PURPOSE, made.secret));
      return made;
    });
  }

  /**
   * Ends the person's sessions: from here on a password alone opens nothing.
   * @returns the recovery codes, shown this once, and a token for the person's own browser
   * @throws PeopleError secondFactorWrong | secondFactorThere | secondFactorNotBegun | tooManyAttempts
   */
  async confirm(
    actor: PersonActor,
    code: string,
    device: string,
    now: Date = new Date(),
  ): Promise<{ recoveryCodes: string[]; token: string }> {
    const subject = codeSubject(actor.personId);
    const attempt = await this.unitOfWork.runAsSystem(() => this.attempts.count(subject, subject));
    const recoveryCodes = newRecoveryCodes();
    const { token, tokenHash } = newToken();
    await this.unitOfWork.run(actor, async () => {
      const factor = await this.factors.find(actor.personId);
      if (!factor) throw new PeopleError('secondFactorNotBegun');
      if (factor.confirmedAt) throw new PeopleError('secondFactorThere');
      if (!(await this.judge.run(factor, code, now))) throw new PeopleError('secondFactorWrong');
      await this.factors.confirm(actor.personId, recoveryCodes.map(hashRecoveryCode));
      await this.attempts.forget(subject, attempt);
      await this.sessions.removeAllOf(actor.personId);
      const { organisationId, personId } = actor;
      await this.sessions.add({
        organisationId,
        personId,
        tokenHash,
        startedAt: now,
        lastSeenAt: now,
        device: device.slice(0, 200),
        via: 'password',
      });
      await this.audit.append({
        actorId: personId,
        action: 'secondFactor.setUp',
        subjectKind: 'person',
        subjectId: personId,
      });
    });
    return { recoveryCodes, token };
  }
}
