import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EndSession } from '../sessions/end-session.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { newToken } from '../sessions/session-token.js';
import { type Claims, FindSignedOn } from './find-signed-on.js';
import { Provider } from './provider.js';
import type { SignInRules } from './sign-in-rules.entity.js';
import { SignInRulesRepository } from './sign-in-rules.repository.js';
import { SignOnLinkRepository } from './sign-on-link.repository.js';
import { SignOnRefused } from './sign-on-refused.js';
import { openTicket, TICKET_MINUTES, type Ticket } from './ticket.js';

export interface CameBack {
  readonly organisationId: string;
  /** What the browser kept since it left; null when it brings none. */
  readonly ticket: string | null;
  /** The address it came back to, with everything the provider put in it. */
  readonly address: URL;
  readonly device: string;
  /** The session this browser still holds; it ends. */
  readonly replaces: string | null;
}

@Injectable()
export class FinishSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: SignInRulesRepository,
    private readonly links: SignOnLinkRepository,
    private readonly provider: Provider,
    private readonly findSignedOn: FindSignedOn,
    private readonly sessions: SessionRepository,
    private readonly endSession: EndSession,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the token for the cookie, and the path that was asked for. @throws SignOnRefused */
  async run(back: CameBack, now: Date = new Date()): Promise<{ token: string; next: string }> {
    const ticket = this.ticketOf(back, now);
    const { organisationId } = back;
    const rules = await this.unitOfWork.run({ organisationId }, async () => {
      const found = await this.rules.read();
      if (!found.enabled) throw new SignOnRefused('off');
      // Spent before the provider is asked, and also when what follows fails: the same answer never counts twice.
      return (await this.links.spend(ticket.state, 2 * TICKET_MINUTES)) ? found : null;
    });
    if (!rules) throw new SignOnRefused('used');
    if (back.address.searchParams.get('error') === 'access_denied') throw new SignOnRefused('cancelled');
    const claims = await this.claimsFrom(rules, back.address, ticket);
    const { token, tokenHash } = newToken();
    await this.unitOfWork.run({ organisationId }, async () => {
      const personId = await this.findSignedOn.run(rules, claims);
      const device = back.device.slice(0, 200);
      await this.sessions.add({ organisationId, personId, tokenHash, startedAt: now, lastSeenAt: now, device, via: 'signOn' });
    });
    if (back.replaces) await this.endSession.run(back.replaces);
    return { token, next: ticket.next };
  }

  /** Only the browser that left may come back: another one has no ticket with this state. */
  private ticketOf({ organisationId, ticket: sealed, address }: CameBack, now: Date): Ticket {
    const ticket = sealed === null ? null : openTicket(this.config.SIGNING_SECRET, sealed, now);
    const state = Buffer.from(address.searchParams.get('state') ?? '');
    const expected = Buffer.from(ticket?.state ?? '');
    const same = state.length === expected.length && timingSafeEqual(state, expected);
    if (!ticket || ticket.organisationId !== organisationId || !same) throw new SignOnRefused('notStarted');
    return ticket;
  }

  /** Changes the code for an ID token and lets the library check it: signature, issuer, audience, expiry, nonce, PKCE. */
  private async claimsFrom(rules: SignInRules, address: URL, ticket: Ticket): Promise<Claims> {
    const configuration = await this.provider.configurationOf(rules);
    const oidc = await import('openid-client');
    try {
      const answer = await oidc.authorizationCodeGrant(configuration, address, {
        expectedState: ticket.state,
        expectedNonce: ticket.nonce,
        pkceCodeVerifier: ticket.verifier,
        idTokenExpected: true,
      });
      const claims = answer.claims();
      if (!claims) throw new SignOnRefused('notBelieved');
      return { subject: claims.sub, issuer: claims.iss, email: claims.email, emailVerified: claims.email_verified };
    } catch (error) {
      throw error instanceof SignOnRefused ? error : new SignOnRefused('notBelieved', error);
    }
  }
}
