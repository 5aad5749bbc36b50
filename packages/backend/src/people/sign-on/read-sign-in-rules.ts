import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import { SignInRulesRepository } from './sign-in-rules.repository.js';
import { redirectAddress, startAddress } from './sign-on-addresses.js';
import { SignOnLinkRepository } from './sign-on-link.repository.js';

/** The rules as an administrator sees them, with the addresses to copy and how many people they are about. */
@Injectable()
export class ReadSignInRules {
  constructor(
    private readonly rules: SignInRulesRepository,
    private readonly links: SignOnLinkRepository,
    private readonly factors: SecondFactorRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run({ organisationId }: PersonActor) {
    const { sealedSecret, ...rules } = await this.rules.read();
    return {
      ...rules,
      secretKept: sealedSecret !== null,
      redirectAddress: redirectAddress(this.config.APP_ORIGIN, organisationId),
      startAddress: startAddress(this.config.APP_ORIGIN, organisationId),
      linkedPeople: await this.links.countPeople(),
      admins: await this.factors.listAdmins(),
    };
  }
}
