import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; the browser holds the token, we hold its SHA-256. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
