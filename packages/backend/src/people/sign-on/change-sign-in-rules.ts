import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type SignInRulesProblem, signInRulesProblem } from '@vakwerk/domain/people/sign-in-rules';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { sealText } from '../../platform/auth/sealed-text.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { mayAsk, Provider, SECRET_PURPOSE } from './provider.js';
import type { SignInRules } from './sign-in-rules.entity.js';
import { SignInRulesRepository } from './sign-in-rules.repository.js';
import { SignOnLinkRepository } from './sign-on-link.repository.js';

export interface SignInRulesChange {
  readonly issuer: string;
  readonly clientId: string;
  /** null: the secret stays as it is. */
  readonly secret: string | null;
  readonly domains: readonly string[];
  readonly enabled: boolean;
  readonly trustsEmail: boolean;
  readonly passwordAllowed: boolean;
  readonly adminSecondFactor: boolean;
  /** The version that was on the screen. */
  readonly version: number;
}

export interface SignInRulesRefusal {
  readonly code: SignInRulesProblem['code'] | 'rulesChanged' | 'providerSilent' | 'notTriedYet';
  readonly field: string | null;
}

/** Changes how everybody of the organisation comes in. What would shut out the one who changes it is refused. */
@Injectable()
export class ChangeSignInRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: SignInRulesRepository,
    private readonly links: SignOnLinkRepository,
    private readonly provider: Provider,
    private readonly audit: AuditLog,
    private readonly live: Live,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(
    actor: PersonActor,
    { secret, version, ...input }: SignInRulesChange,
    now: Date = new Date(),
  ): Promise<Result<null, SignInRulesRefusal>> {
    const wanted = tidy(input);
    const wrong = signInRulesProblem(wanted);
    if (wrong) return refused(wrong);
    const production = this.config.NODE_ENV === 'production';
    if (wanted.issuer && !mayAsk(new URL(wanted.issuer), production)) return refused({ code: 'issuerWrong', field: 'issuer' });
    const before = await this.unitOfWork.run(actor, () => this.rules.read());
    const sealedSecret = this.sealedSecretOf(before, secret);
    const next = { ...before, ...wanted, sealedSecret, changedAt: now, version: before.version + 1 };
    // Outside a transaction: a provider may take seconds to answer.
    if (next.enabled && !(await this.answers(next))) return refused({ code: 'providerSilent', field: 'issuer' });
    return this.unitOfWork.run(actor, async () => {
      const current = await this.rules.read();
      if (current.version !== version || before.version !== version) return refused({ code: 'rulesChanged', field: null });
      const another = current.issuer !== next.issuer || current.clientId !== next.clientId;
      const tried = next.issuer !== null && !another && (await this.links.hasPerson(actor.personId));
      if (!next.passwordAllowed && current.passwordAllowed && !tried)
        return refused({ code: 'notTriedYet', field: 'passwordAllowed' });
      // Subjects may differ per client: who somebody is at another one is found by address again.
      if (another) await this.links.removeAll();
      await this.rules.save(next);
      await this.audit.append({
        actorId: actor.personId,
        action: 'signInRules.changed',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
        details: { before: told(current), after: told(next), secretChanged: secret !== null },
      });
      await this.live.announce('people');
      return ok(null);
    });
  }

  private sealedSecretOf(before: SignInRules, secret: string | null): string | null {
    if (secret === null) return before.sealedSecret;
    return secret === '' ? null : sealText(this.config.SIGNING_SECRET, SECRET_PURPOSE, secret);
  }

  private answers(rules: SignInRules): Promise<boolean> {
    return this.provider.configurationOf(rules).then(
      () => true,
      () => false,
    );
  }
}

const tidy = (input: Omit<SignInRulesChange, 'secret' | 'version'>) => ({
  ...input,
  issuer: input.issuer.trim() || null,
  clientId: input.clientId.trim() || null,
  domains: [...new Set(input.domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')).filter(Boolean))],
});

/** What the audit trail keeps of them: everything but the secret. */
const told = ({ issuer, clientId, domains, enabled, trustsEmail, passwordAllowed, adminSecondFactor }: SignInRules) => ({
  issuer,
  clientId,
  domains,
  enabled,
  trustsEmail,
  passwordAllowed,
  adminSecondFactor,
});
