import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { openSealed } from '../../platform/auth/sealed-text.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { SignInRules } from './sign-in-rules.entity.js';
import { SignOnRefused } from './sign-on-refused.js';

export const SECRET_PURPOSE = 'sign-on-secret';
const ANSWER_WITHIN_SECONDS = 8;
const REMEMBERED_MS = 10 * 60_000;
const MOST_REMEMBERED = 500;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

type ProviderRules = Pick<SignInRules, 'issuer' | 'clientId' | 'sealedSecret'>;

/** Without TLS anybody on the way could make tokens. On one's own machine, outside production, there is no way to be on. */
export function mayAsk(issuer: URL, production: boolean): boolean {
  return issuer.protocol === 'https:' || (issuer.protocol === 'http:' && !production && LOOPBACK.has(issuer.hostname));
}

/** What a provider says about itself, asked once in ten minutes. The library is loaded by the first who signs on. */
@Injectable()
export class Provider {
  private readonly known = new Map<string, { asked: Promise<Configuration>; until: number }>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws SignOnRefused off | providerSilent */
  async configurationOf({ issuer, clientId, sealedSecret }: ProviderRules): Promise<Configuration> {
    if (!issuer || !clientId) throw new SignOnRefused('off');
    const key = [issuer, clientId, sealedSecret].join('\n');
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.asked;
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    const asked = this.discover(new URL(issuer), clientId, sealedSecret);
    this.known.set(key, { asked, until: Date.now() + REMEMBERED_MS });
    asked.catch(() => this.known.delete(key)); // the next one asks again
    return asked;
  }

  private async discover(issuer: URL, clientId: string, sealedSecret: string | null): Promise<Configuration> {
    if (!mayAsk(issuer, this.config.NODE_ENV === 'production')) throw new SignOnRefused('providerSilent', 'not https');
    const secret = sealedSecret === null ? null : openSealed(this.config.SIGNING_SECRET, SECRET_PURPOSE, sealedSecret);
    if (sealedSecret !== null && secret === null) throw new SignOnRefused('providerSilent', 'the secret cannot be opened');
    const oidc = await import('openid-client');
    // Signatures of ID tokens are checked too: TLS says who answered, not who made the token.
    const execute = [oidc.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])];
    const options = { execute, timeout: ANSWER_WITHIN_SECONDS };
    try {
      const found = await oidc.discovery(
        issuer,
        clientId,
        undefined,
        secret ? oidc.ClientSecretPost(secret) : oidc.None(),
        options,
      );
      const methods = found.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
      if (!secret || methods.includes('client_secret_post')) return found;
      return await oidc.discovery(issuer, clientId, undefined, oidc.ClientSecretBasic(secret), options);
    } catch (error) {
      throw new SignOnRefused('providerSilent', error);
    }
  }
}
