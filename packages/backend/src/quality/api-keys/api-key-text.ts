import { createHash, randomBytes } from 'node:crypto';

/** `vk_` and 256 random bits; the start lets secret scanners and people recognise it. */
const KEY = /^vk_[A-Za-z0-9_-]{43}$/;
const SHOWN = 9;

export const hashApiKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

export function newApiKey(): { readonly key: string; readonly keyHash: string; readonly prefix: string } {
  const key = `vk_${randomBytes(32).toString('base64url')}`;
  return { key, keyHash: hashApiKey(key), prefix: key.slice(0, SHOWN) };
}

/** The key in an Authorization header; null when there is none of ours. */
export function readApiKey(authorization: string | undefined): string | null {
  const [, key = ''] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  return KEY.test(key) ? key : null;
}
