import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { PersonRepository } from '../persons/person.repository.js';
import { Authenticate } from './authenticate.js';
import { passwordFits } from './password-hash.js';
import { SessionRepository } from './session.repository.js';
import { hashToken, newToken } from './session-token.js';
import { SignInAttempts } from './sign-in-attempts.js';

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for counting attempts. */
  readonly address: string;
  readonly device: string;
  /** The session that this browser still holds: it ends, so that a token known to somebody else opens nothing any more. */
  readonly replaces?: string | null;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly attempts: SignInAttempts,
    private readonly authenticate: Authenticate,
    private readonly live: Live,
  ) {}

  /** @returns the token for the cookie. @throws PeopleError wrongCredentials | tooManyAttempts, the same for unknown accounts */
  async run(request: SignInRequest): Promise<string> {
    const email = request.email.trim().toLowerCase();
    // An attempt is counted before it is judged, in its own transaction: many at once cannot slip past the count.
    const { accounts, addressAttemptId } = await this.unitOfWork.runAsSystem(async () => {
      if (await this.attempts.tooMany(email, request.address)) throw new PeopleError('tooManyAttempts');
      const addressAttemptId = await this.attempts.record(email, request.address);
      return { accounts: await this.persons.findAccounts(email), addressAttemptId };
    });
    const account = await this.firstThatFits(accounts, request.password);
    if (!account) throw new PeopleError('wrongCredentials');
    const { token, tokenHash } = newToken();
    await this.unitOfWork.run(account, async () => {
      const now = new Date();
      await this.attempts.forget(email, addressAttemptId);
      await this.sessions.add({ ...account, tokenHash, startedAt: now, lastSeenAt: now, device: request.device.slice(0, 200) });
    });
    if (request.replaces) await this.end(request.replaces);
    return token;
  }

  private async end(token: string): Promise<void> {
    const actor = await this.authenticate.authenticate(token);
    if (actor)
      await this.unitOfWork.run(actor, async () => {
        await this.sessions.remove(hashToken(token));
        await this.live.announce('session', [actor.personId]);
      });
    this.authenticate.forget(token);
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
