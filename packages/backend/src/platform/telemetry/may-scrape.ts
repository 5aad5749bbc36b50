import { createHash, timingSafeEqual } from 'node:crypto';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const hashOf = (text: string) => createHash('sha256').update(text).digest();

interface Asker {
  /** Address at the other end of the connection; what proxies say does not count. */
  readonly address: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Figures are for who runs the product: with METRICS_TOKEN as a bearer token; without one set, from this machine only, and not
 * through a proxy on it that passes on what the world asks.
 */
export function mayScrape({ address, headers }: Asker, token: string | undefined): boolean {
  if (token === undefined) return LOOPBACK.has(address ?? '') && !headers['x-forwarded-for'] && !headers.forwarded;
  return timingSafeEqual(hashOf(String(headers.authorization ?? '')), hashOf(`Bearer ${token}`));
}
