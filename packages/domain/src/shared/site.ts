/** Second-level names that registries sell names under (`co.uk`, `com.au`): there the site is one label longer. */
const SOLD_UNDER = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/;

/**
 * The part of a host that browsers call its site: hosts of one site get each other's cookies. An address is a site by itself. Short of
 * the list of public suffixes it may call two sites one, and then refuses what would have been safe; not the other way round.
 */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (ADDRESS.test(host) || labels.length <= 2) return labels.join('.');
  const country = labels.at(-1)?.length === 2;
  return labels.slice(country && SOLD_UNDER.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

const ORIGIN = /^(https?:)\/\/(\[[^\]]+\]|[^/:?#@]+)(:\d+)?\/?$/i;

/** Why packages may not be shown there; null when they may. Both are origins: `https://host:port`. */
export function contentOriginProblem(contentOrigin: string, appOrigin: string): string | null {
  const [, contentProtocol, contentHost] = ORIGIN.exec(contentOrigin) ?? [];
  const [, appProtocol, appHost] = ORIGIN.exec(appOrigin) ?? [];
  if (contentHost === undefined) return 'must be an origin without a path, such as https://content.example';
  // What is wrong with APP_ORIGIN is its own setting's to tell.
  if (appHost === undefined) return null;
  if (siteOf(contentHost) === siteOf(appHost))
    return `must be another site than APP_ORIGIN (${appHost}): packages run scripts, and a host of the same site shares cookies. On one machine use 127.0.0.1 beside localhost, elsewhere another domain`;
  if (appProtocol === 'https:' && contentProtocol !== 'https:') return 'must start with https://, as APP_ORIGIN does';
  return null;
}
