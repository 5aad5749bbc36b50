/** What an administrator wants of signing in; texts are trimmed, domains in lower case and without `@`. */
export interface WantedSignInRules {
  readonly issuer: string | null;
  readonly clientId: string | null;
  readonly domains: readonly string[];
  readonly enabled: boolean;
  readonly passwordAllowed: boolean;
}

export interface SignInRulesProblem {
  readonly code: 'issuerMissing' | 'issuerWrong' | 'clientMissing' | 'domainsMissing' | 'domainWrong' | 'noWayIn';
  readonly field: keyof WantedSignInRules;
}

const MOST_DOMAINS = 20;
const DOMAIN = /^(?=.{3,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** An address that identity providers can have: no query, no fragment, no name and password in it (OpenID Connect Discovery 1.0, §2). */
const isIssuer = (text: string): boolean => text.length <= 500 && /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i.test(text);

/** The first thing that is wrong with the rules and the field it is in; null when they can be kept. */
export function signInRulesProblem(rules: WantedSignInRules): SignInRulesProblem | null {
  const { issuer, clientId, domains, enabled, passwordAllowed } = rules;
  if (issuer !== null && !isIssuer(issuer)) return { code: 'issuerWrong', field: 'issuer' };
  if (domains.length > MOST_DOMAINS || domains.some((domain) => !DOMAIN.test(domain)))
    return { code: 'domainWrong', field: 'domains' };
  if (enabled && issuer === null) return { code: 'issuerMissing', field: 'issuer' };
  if (enabled && clientId === null) return { code: 'clientMissing', field: 'clientId' };
  if (enabled && domains.length === 0) return { code: 'domainsMissing', field: 'domains' };
  if (!enabled && !passwordAllowed) return { code: 'noWayIn', field: 'passwordAllowed' };
  return null;
}

/** What comes after the last `@`, in lower case; null for what is no address. */
export function domainOf(email: string): string | null {
  const domain = email.trim().toLowerCase().split('@').at(-1) ?? '';
  return email.includes('@') && DOMAIN.test(domain) ? domain : null;
}
