import { Inject, Injectable } from '@nestjs/common';
import { domainOf } from '@vakwerk/domain/people/sign-in-rules';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SignInRulesRepository, type SignOnDoor } from './sign-in-rules.repository.js';
import { startAddress } from './sign-on-addresses.js';

/** The providers for an address. Only its domain counts: whether there is an account with it stays unknown. */
@Injectable()
export class FindSignOnDoors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: SignInRulesRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(email: string): Promise<(SignOnDoor & { readonly address: string })[]> {
    const domain = domainOf(email);
    if (domain === null) return [];
    const doors = await this.unitOfWork.runAsSystem(() => this.rules.findDoors(domain));
    return doors.map((door) => ({ ...door, address: startAddress(this.config.APP_ORIGIN, door.organisationId) }));
  }
}
