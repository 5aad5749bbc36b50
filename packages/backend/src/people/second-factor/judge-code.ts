import { Inject, Injectable } from '@nestjs/common';
import { openSealed } from '../../platform/auth/sealed-text.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { stepOf } from './code-steps.js';
import { hashRecoveryCode } from './recovery-codes.js';
import type { SecondFactor } from './second-factor.entity.js';
import { SecondFactorRepository } from './second-factor.repository.js';

export const SECRET_PURPOSE = 'second-factor';

/** Whether a code is right, once: whoever looked over a shoulder comes too late. Attempts are counted by who asks. */
@Injectable()
export class JudgeCode {
  constructor(
    private readonly factors: SecondFactorRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A code of the app, or one of the recovery codes; spends it. To be called in a unit of work that goes on when this says yes. */
  async run(factor: SecondFactor, code: string, now: Date): Promise<boolean> {
    const digits = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) return this.factors.spendRecovery(factor.personId, hashRecoveryCode(code));
    const secret = openSealed(this.config.SIGNING_SECRET, SECRET_PURPOSE, factor.sealedSecret);
    const step = secret === null ? null : await stepOf(secret, digits, now);
    return step !== null && this.factors.spendStep(factor.personId, step);
  }
}
