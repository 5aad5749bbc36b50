import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type SignInRulesProblem, signInRulesProblem } from '@vakwerk/domain/people/sign-in-rules';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { openSealed, sealText } from '../../platform/auth/sealed-text.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { mayAsk, Provider, SECRET_PURPOSE } from './provider.js';
import { type SignInRules, told } from './sign-in-rules.entity.js';
import { SignInRulesRepository } from './sign-in-rules.repository.js';
import { SignOnLinkRepository } from './sign-on-link.repository.js';

export interface SignInRulesChange {
  readonly issuer: string;
  readonly clientId: string;
  /** null: the secret stays as it is; with another provider or client there is none to keep. */
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
    private readonly sessions: SessionRepository,
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
    const another = before.issuer !== wanted.issuer || before.clientId !== wanted.clientId;
    const { sealedSecret, secretChanged } = this.secretOf(before, secret, another);
    const next = { ...before, ...wanted, sealedSecret, changedAt: now, version: before.version + 1 };
    // Outside a transaction: a provider may take seconds to answer.
    if (next.enabled && !(await this.answers(next))) return refused({ code: 'providerSilent', field: 'issuer' });
    return this.unitOfWork.run(actor, async () => {
      const current = await this.rules.read();
      if (current.version !== version || before.version !== version) return refused({ code: 'rulesChanged', field: null });
      const untried = another || secretChanged;
      if (!next.passwordAllowed && (untried || (current.passwordAllowed && !(await this.wasTried(actor, current)))))
        return refused({ code: 'notTriedYet', field: 'passwordAllowed' });
      // Subjects may differ per client: who somebody is at another one is found by address again.
      if (another) await this.links.removeAll();
      await this.rules.save(next);
      await this.audit.append({
        actorId: actor.personId,
        action: 'signInRules.changed',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
        details: { before: told(current), after: told(next), secretChanged },
      });
      await this.live.announce('people');
      return ok(null);
    });
  }

  /** Sealing the same secret again gives another text: only what is in it tells whether it changed. */
  private secretOf(before: SignInRules, secret: string | null, another: boolean) {
    const { SIGNING_SECRET } = this.config;
    const known = before.sealedSecret === null ? '' : openSealed(SIGNING_SECRET, SECRET_PURPOSE, before.sealedSecret);
    // A secret goes to nobody but the provider it was given for.
    if (secret === null && another) return { sealedSecret: null, secretChanged: known !== '' };
    if (secret === null || secret === known) return { sealedSecret: before.sealedSecret, secretChanged: false };
    return { sealedSecret: secret === '' ? null : sealText(SIGNING_SECRET, SECRET_PURPOSE, secret), secretChanged: true };
  }

  /** Who turns passwords off came in by these very rules. A platform administrator keeps a password, so a colleague did. */
  private async wasTried({ personId, roles }: PersonActor, rules: SignInRules): Promise<boolean> {
    if (rules.issuer === null) return false;
    return this.sessions.signedOnSince(rules.changedAt, roles.includes('platformAdmin') ? null : personId);
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
