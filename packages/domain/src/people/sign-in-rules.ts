/** What an administrator wants of signing in; texts are trimmed, domains in lower case and without `@`. */
export interface WantedSignInRules {
  readonly issuer: string | null;
  readonly clientId: string | null;
  readonly domains: readonly string[];
  readonly enabled: boolean;
  readonly passwordAllowed: boolean;
}

export interface SignInRulesProblem {
  readonly code:
    | 'issuerMissing'
    | 'issuerWrong'
    | 'issuerShared'
    | 'clientMissing'
    | 'domainsMissing'
    | 'domainWrong'
    | 'noWayIn';
  readonly field: keyof WantedSignInRules;
}

const MOST_DOMAINS = 20;
const DOMAIN = /^(?=.{3,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/**
 * An address that identity providers can have: no query, no fragment, no name and password in it (OpenID Connect Discovery
 * 1.0, §2), and written plainly: what is escaped, or goes up again with dots, would be read as another address later.
 */
const isIssuer = (text: string): boolean =>
  text.length <= 500 &&
  /^https?:\/\/[^\s/?#@%\\]+(?:\/[^\s?#\\]*)?$/i.test(text) &&
  !/\/\.\.?(?:\/|$)|%(?:2e|2f|5c|[4-7][0-9a-f])/i.test(text);

/**
 * Addresses of Microsoft that stand for every tenant, and the tenant of all personal accounts: there, anybody can have any
 * address put in their token. https://learn.microsoft.com/entra/identity-platform/v2-protocols#endpoints
 */
const SHARED_ISSUER =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:microsoftonline\.(?:com|us|cn|de)|chinacloudapi\.cn|windows\.net|microsoft\.com)\.?(?::\d+)?\/(?:\.?\/)*(?:common|organizations|consumers|9188040d-6c67-4c5b-b112-36a304b66dad)(?:\/|$)/i;

/** The first thing that is wrong with the rules and the field it is in; null when they can be kept. */
export function signInRulesProblem(rules: WantedSignInRules): SignInRulesProblem | null {
  const { issuer, clientId, domains, enabled, passwordAllowed } = rules;
  if (issuer !== null && !isIssuer(issuer)) return { code: 'issuerWrong', field: 'issuer' };
  if (issuer !== null && SHARED_ISSUER.test(issuer)) return { code: 'issuerShared', field: 'issuer' };
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
