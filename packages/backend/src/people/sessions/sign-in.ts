import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PeopleError } from '../people.errors.js';
import { PersonRepository } from '../persons/person.repository.js';
import { CheckPasswordDoor } from './check-password-door.js';
import { EndSession } from './end-session.js';
import { passwordFits } from './password-hash.js';
import { SessionRepository } from './session.repository.js';
import { newToken } from './session-token.js';
import { codeSubject, SignInAttempts } from './sign-in-attempts.js';

/** Refusals after the right password that say nothing about guessing. */
const NO_GUESS = new Set<string>(['secondFactorNeeded', 'passwordOff']);

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for counting attempts. */
  readonly address: string;
  readonly device: string;
  /** The session that this browser still holds: it ends, so that a token known to somebody else opens nothing any more. */
  readonly replaces?: string | null;
  /** Of the second factor, when the person has one. */
  readonly code?: string | null;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly attempts: SignInAttempts,
    private readonly door: CheckPasswordDoor,
    private readonly endSession: EndSession,
  ) {}

  /**
   * @returns the token for the cookie
   * @throws PeopleError wrongCredentials | tooManyAttempts, the same for unknown accounts; passwordOff | secondFactorNeeded |
   * secondFactorWrong only after the right password
   */
  async run(request: SignInRequest, now: Date = new Date()): Promise<string> {
    const email = request.email.trim().toLowerCase();
    // An attempt is counted before it is judged, in its own transaction: many at once cannot slip past the count.
    const { accounts, addressAttemptId } = await this.unitOfWork.runAsSystem(async () => ({
      addressAttemptId: await this.attempts.count(email, request.address),
      accounts: await this.persons.findAccounts(email),
    }));
    const account = await this.firstThatFits(accounts, request.password);
    if (!account) throw new PeopleError('wrongCredentials');
    const { token, tokenHash } = newToken();
    const subject = codeSubject(account.personId);
    const code = request.code || null;
    const codeAttemptId = code && (await this.unitOfWork.runAsSystem(() => this.attempts.count(subject, subject)));
    const work = this.unitOfWork.run(account, async () => {
      const codeWasRight = await this.door.run(account.personId, code, now);
      await this.attempts.forget(email, addressAttemptId);
      if (codeWasRight && codeAttemptId) await this.attempts.forget(subject, codeAttemptId);
      await this.sessions.add({
        ...account,
        tokenHash,
        startedAt: now,
        lastSeenAt: now,
        device: request.device.slice(0, 200),
        via: 'password',
      });
    });
    await work.catch(async (error: unknown) => {
      const guessed = !(error instanceof PeopleError) || !NO_GUESS.has(error.code);
      if (!guessed) await this.unitOfWork.runAsSystem(() => this.attempts.forgetAddress(addressAttemptId));
      throw error;
    });
    if (request.replaces) await this.endSession.run(request.replaces);
    return token;
  }

  private async firstThatFits(
    accounts: readonly { organisationId: string; personId: string; passwordHash: string | null }[],
    password: string,
  ) {
    const candidates = accounts.length > 0 ? accounts : [null];
    for (const account of candidates) {
      if ((await passwordFits(account?.passwordHash ?? null, password)) && account)
        return { organisationId: account.organisationId, personId: account.personId };
    }
    return null;
  }
}
