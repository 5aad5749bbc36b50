import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Provider } from './provider.js';
import { SignInRulesRepository } from './sign-in-rules.repository.js';
import { redirectAddress } from './sign-on-addresses.js';
import { SignOnRefused } from './sign-on-refused.js';
import { newTicket, sealTicket } from './ticket.js';

@Injectable()
export class BeginSignOn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: SignInRulesRepository,
    private readonly provider: Provider,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param next one of our own paths, for afterwards
   * @returns where to send the browser, and the ticket it must bring back. @throws SignOnRefused off | providerSilent
   */
  async run(organisationId: string, next: string, now: Date = new Date()): Promise<{ address: string; ticket: string }> {
    const rules = await this.unitOfWork.run({ organisationId }, () => this.rules.read());
    // An organisation that does not exist has no rules either: nobody learns which do.
    if (!rules.enabled) throw new SignOnRefused('off');
    const configuration = await this.provider.configurationOf(rules);
    const oidc = await import('openid-client');
    const ticket = newTicket(organisationId, next, now);
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectAddress(this.config.APP_ORIGIN, organisationId),
      scope: 'openid email profile',
      state: ticket.state,
      nonce: ticket.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(ticket.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, ticket: sealTicket(this.config.SIGNING_SECRET, ticket) };
  }
}
